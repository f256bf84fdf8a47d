#!/usr/bin/env python3
"""Measures a real session in a pseudo-terminal: drift, share of a core, delay from key to screen.

    python3 src/test/scripts/measure_session.py target/backcare.jar --minutes 10

It listens for the bells from outside and compares the time of each with the timeline that `routine --format json`
states for the same request. Every 20 seconds it presses `?`, which shows the keys without touching the clock, and
measures how long the screen takes to show them. CPU time is the process's own, from /proc/PID/stat.
"""
import argparse
import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

JAVA = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar"]


def expected_bells(jar, minutes):
    """Seconds from the start at which the first stroke of a bell is due."""
    text = subprocess.run(JAVA + [jar, "routine", "--week", "24", "--minutes", str(minutes), "--format", "json"],
                          check=True, capture_output=True, text=True).stdout
    return json.loads(text)["seconds"]


def cpu_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("jar")
    parser.add_argument("--minutes", type=int, default=10)
    options = parser.parse_args()
    total = expected_bells(options.jar, options.minutes)
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", BACKCARE_TTY="012", LANG="C.UTF-8", COLUMNS="80")
        os.execvp("java", JAVA + [options.jar, "session", "--week", "24", "-s", "back-ache", "--nothing-else",
                                  "--diary", "no", "--minutes", str(options.minutes)])
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    born = time.monotonic()
    bells, delays, bytes_out = [], [], 0
    pressed_at, waiting_for, next_press = None, None, None
    cpu_start = cpu_at_start = None
    tail = b""
    while True:
        ready, _, _ = select.select([fd], [], [], 0.02)
        now = time.monotonic()
        if ready:
            try:
                data = os.read(fd, 65536)
            except OSError:
                break
            if not data:
                break
            bytes_out += len(data)
            tail = (tail + data)[-4000:]
            if b"\x07" in data:
                bells.append(now)
                if cpu_start is None:
                    cpu_at_start = cpu_seconds(pid)
                    cpu_start, next_press = now, now + 10
            if waiting_for and waiting_for in data:
                delays.append((now - pressed_at) * 1000)
                waiting_for = None
        if cpu_start:
            last_cpu = cpu_seconds(pid) if os.path.exists(f"/proc/{pid}/stat") else last_cpu
            if now >= next_press and now - cpu_start < total - 30:
                tail, waiting_for, pressed_at = b"", b"Keys", now
                os.write(fd, b"?")
                next_press = now + 20
                time.sleep(0.0)
            elif waiting_for is None and delays and now - next_press > -18.5 and now - next_press < -18.4:
                os.write(fd, b"?")
            if b"How did that feel" in tail and now - cpu_start > total - 1 or b"How does" in tail:
                break
    elapsed = bells[-3] - bells[0] if len(bells) >= 3 else float("nan")
    done = next(b for b in bells if b - bells[0] > total - 1) - bells[0]
    wall = time.monotonic() - cpu_start
    print(f"planned           {total} s")
    print(f"first to done bell {done:.3f} s, so drift {1000 * (done - total):+.0f} ms")
    print(f"start-up          {cpu_start - born:.2f} s until the first bell, {cpu_at_start:.2f} s of CPU")
    print(f"CPU afterwards    {last_cpu - cpu_at_start:.2f} s in {wall:.0f} s: "
          f"{100 * (last_cpu - cpu_at_start) / wall:.2f} % of a core")
    print(f"output            {bytes_out / wall:.0f} bytes a second")
    delays.sort()
    if delays:
        print(f"key to screen     median {delays[len(delays) // 2]:.0f} ms, worst {delays[-1]:.0f} ms, "
              f"{len(delays)} keys")
    os.write(fd, b"q")
    time.sleep(1)
    os.close(fd)


if __name__ == "__main__":
    main()
