#!/usr/bin/env python3
"""Faults that need the real program and a real system: faults.py PATH-TO-BACKCARE [FAULT]... Prints a line for each.

Needs Linux; the full disk also needs to be root, since a small file system is mounted for it.
"""
import collections
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
BLEEDING = ["screen", "--week", "28", "-s", "bleeding", "--nothing-else"]


def environment(home, **more):
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", **more}


def start(home, *args, **more):
    return subprocess.Popen([PROGRAM, *args], env=environment(home, **more), stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def run(home, *args, **more):
    process = start(home, *args, **more)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


def starts_at_once(home, count=200):
    """All of them answer, and all answer the same."""
    processes = [start(home, *BLEEDING) for _ in range(count)]
    answers = collections.Counter()
    for process in processes:
        out, _ = process.communicate(timeout=600)
        answers[(process.returncode, out)] += 1
    assert len(answers) == 1 and next(iter(answers))[0] == 30, [(code, n) for (code, _), n in answers.items()]
    return f"{count} starts, one answer, exit 30"


def writers_at_once(home, count=200):
    """Each says that it wrote, or that it could not; the profile is whole whoever was last."""
    run(home, "profile", "set", "--due", "2027-03-14")
    processes = [start(home, "profile", "set", "--minutes", str(5 + n % 36)) for n in range(count)]
    codes = collections.Counter()
    for process in processes:
        process.communicate(timeout=600)
        codes[process.returncode] += 1
    code, out, err = run(home, "profile", "show")
    assert code == 0 and b"14 March 2027" in out + err or b"2027-03-14" in out, out + err
    assert set(codes) <= {0, 2}, codes
    left = [file.name for file in (home / ".config/backcare").iterdir() if file.name.endswith(".tmp")]
    assert not left, left
    return f"{count} writers: {codes[0]} wrote, {codes[2]} said that another was writing; nothing lost"


def killed_while_starting(home, count=60):
    """Killed at instants from 0 to 0.6 s after the start; the next start is as ever."""
    for n in range(count):
        process = start(home, "profile", "set", "--minutes", str(5 + n % 36))
        time.sleep(n / 100)
        process.kill()
        process.communicate()
        code, out, err = run(home, "profile", "show")
        assert code == 0 and not err, (n, code, err)
    return f"{count} kills, profile readable each time"


def stopped_and_continued(home, count=20):
    """Stopped at an instant of its start and continued: the answer is the same."""
    expected = run(home, *BLEEDING)
    for n in range(count):
        process = start(home, *BLEEDING)
        time.sleep(n / 50)
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(0.2)
        os.kill(process.pid, signal.SIGCONT)
        out, err = process.communicate(timeout=120)
        assert (process.returncode, out, err) == expected, n
    return f"{count} stops, same answer"


def languages(home):
    """Locale and time zone of the system change nothing of what is printed."""
    expected = run(home, *BLEEDING)
    places = [("tr_TR.UTF-8", "Asia/Istanbul"), ("ar_EG.UTF-8", "Africa/Cairo"), ("th_TH.UTF-8", "Asia/Bangkok"),
              ("fa_IR.UTF-8", "Asia/Tehran"), ("ja_JP.eucJP", "Pacific/Kiritimati"), ("xx", "No/Where"), ("", "")]
    for language, zone in places:
        code, out, _ = run(home, *BLEEDING, LC_ALL=language, TZ=zone)
        # Where letters beyond ASCII can't be shown there are no signs.
        same = out == expected[1] if "UTF-8" in language else b"URGENT" in out
        assert code == expected[0] and same, (language, zone, code, out)
    return f"{len(places)} places, same answer"


def full_disk(home):
    """A file system without a free block: the old stays, the program says so."""
    if os.geteuid() != 0:
        return "not tried: not root"
    small = home / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)], check=True)
    try:
        where = {"XDG_CONFIG_HOME": str(small), "XDG_DATA_HOME": str(small)}
        assert run(home, "profile", "set", "--due", "2027-03-14", **where)[0] == 0
        handout = small / "handout.txt"
        handout.write_text("old")
        profile = (small / "backcare/profile.yaml").read_bytes()
        with open(small / "filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 512)
            except OSError:
                pass
        code, _, err = run(home, "profile", "set", "--minutes", "30", **where)
        assert code == 2 and b"can't be written" in err, (code, err)
        assert (small / "backcare/profile.yaml").read_bytes() == profile
        code, _, err = run(home, "routine", "--week", "24", "--format", "html", "--output", str(handout), **where)
        assert code == 2 and b"can't be written" in err, (code, err)
        assert handout.read_text() == "old"
        assert run(home, *BLEEDING, **where)[0] == 30
        left = [str(file) for file in small.rglob("*.tmp")]
        assert not left, left
    finally:
        subprocess.run(["umount", str(small)], check=True)
    return "profile and handout as they were, exit 2; the screening answers"


def not_mine(home):
    """Files that may not be read are never taken for files that are not there."""
    if os.geteuid() != 0:
        return "not tried: not root"
    config = home / "locked"
    (config / "backcare").mkdir(parents=True)
    (config / "backcare/profile.yaml").write_text("version: 1\nid: a\ndue: 2027-03-14\n")
    (config / "backcare").chmod(0o700)
    process = subprocess.run(["setpriv", "--reuid=65534", "--clear-groups", PROGRAM, "screen", "--week", "24", "--nothing-else"],
                             env=environment("/nonexistent", XDG_CONFIG_HOME=str(config)), capture_output=True, timeout=120)
    assert process.returncode == 65, (process.returncode, process.stdout, process.stderr)
    return "unknown, exit 65"


def main():
    for fault in (starts_at_once, writers_at_once, killed_while_starting, stopped_and_continued, languages, full_disk, not_mine):
        if len(sys.argv) > 2 and fault.__name__ not in sys.argv[2:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            home.chmod(0o755)
            began = time.monotonic()
            print(f"{fault.__name__}: {fault(home)} ({time.monotonic() - began:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
