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

# The day so many days after another one: a place in the calendar, taken apart into 400 years, years, months of March's year, days.
after(day, more) := concat("-", [padded(year, "0000"), padded(month, "00"), padded(date, "00")]) if {
	place := (number(day) + more) - 1
	era := floor(place / 146097)
	rest := place - (era * 146097)
	years := floor((((rest - floor(rest / 1460)) + floor(rest / 36524)) - floor(rest / 146096)) / 365)
	left := rest - ((365 * years) + leap_days(years))
	named := floor(((5 * left) + 2) / 153)
	date := (left - floor(((153 * named) + 2) / 5)) + 1
	month := ((named + 2) % 12) + 1
	year := ((era * 400) + years) + floor((12 - month) / 10)
}

padded(value, zeros) := concat("", [substring(zeros, 0, count(zeros) - count(text)), text]) if {
	text := format_int(value, 10)
}
