#!/usr/bin/env python3
"""Counts the days and weeks of a plan again, without backcare and without a calendar of Python's.

usage: recount_plan.py FILE.ics DUE FROM DAYS TIME
as in: recount_plan.py plan.ics 2028-03-14 2027-10-20T12:00 mon,wed,fri 18:30

Days are Julian day numbers by integer arithmetic. If the package icalendar is installed, it has to read the file too.
"""
import re
import sys

NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def number(year, month, day):
    """The Julian day number of a Gregorian date."""
    a = (14 - month) // 12
    y, m = year + 4800 - a, month + 12 * a - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def day(text):
    return number(*(int(part) for part in text.split("-")))


def events(text):
    for block in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", text.replace("\r\n ", ""), re.S):
        yield dict(re.split(r"[:;]", line, maxsplit=1) for line in block.split("\r\n") if line)


def expected(due, start, days, time):
    first, clock = start.split("T")
    for today in range(day(first), day(due) + 1):
        # Julian day 0 was a Monday.
        if NAMES[today % 7] in days.split(",") and (today > day(first) or time > clock):
            since = 280 - (day(due) - today)
            yield today, since // 7, 1 if since < 98 else 2 if since < 196 else 3


def main(file, due, start, days, time):
    data = open(file, "rb").read()
    text = data.decode("utf-8")
    found = []
    for event in events(text):
        date = event["DTSTART"]
        assert re.fullmatch(r"\d{8}T" + time.replace(":", "") + "00", date), date
        week, trimester = re.search(r"Week (\d+)\\, trimester (\d)\.", event["DESCRIPTION"]).groups()
        found.append((number(int(date[:4]), int(date[4:6]), int(date[6:8])), int(week), int(trimester)))
    assert found == list(expected(due, start, days, time)), (found, list(expected(due, start, days, time)))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    try:
        import icalendar
    except ImportError:
        by = ""
    else:
        read = icalendar.Calendar.from_ical(data).walk("vevent")
        assert [e["dtstart"].dt.strftime("%H:%M") for e in read] == [time] * len(found)
        assert all(e["dtstart"].dt.tzinfo is None and not e.errors for e in read)
        by = ", read by icalendar " + icalendar.__version__
    print(f"{len(found)} sessions agree, weeks {found[0][1]} to {found[-1][1]}{by}")


main(*sys.argv[1:])
