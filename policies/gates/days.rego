# Days of the calendar. The runtime of the compiled policy reads no dates.
package relc.days

# How many days the second day is after the first, `2026-11-20`. Of a moment, the day as it is written counts.
between(first, second) := number(second) - number(first)

# A day's place in the calendar. Years begin in March, so that a leap day is the last day of its year.
number(day) := (((365 * year) + leap_days(year)) + floor(((153 * month) + 2) / 5)) + integer(substring(day, 8, 2)) if {
	named := integer(substring(day, 5, 2))
	month := (named + 9) % 12
	year := integer(substring(day, 0, 4)) - floor(month / 10)
}

leap_days(year) := (floor(year / 4) - floor(year / 100)) + floor(year / 400)

# JSON allows no leading zeros.
integer(digits) := to_number(trim_left(digits, "0"))
