# Numbers that were rounded when they were written.
package relc.numbers

# Whether two numbers are the same, to the digits that the shorter one has.
equal(one, other) if abs(one - other) <= max({precision(one), precision(other)})

# Half a unit of the last digit, and a little for binary fractions. One digit would stand for everything that rounds to
# it: such a number may be off by 0.5 % only.
precision(number) := half(number) if digits(number) > 1

precision(number) := min({half(number), 0.005 * abs(number)}) if digits(number) < 2

half(number) := 0.50001 * to_number(concat("", ["1e-", format_int(decimals(number), 10)]))

# Of 0.0012 two, of 1500 four, of 0 none.
digits(number) := count(trim_left(replace(mantissa, ".", ""), "0")) if [mantissa, _] := parts(json.marshal(abs(number)))

# Digits behind the point: of 0.7867 four, of 8.71e-7 nine.
decimals(number) := max({0, count(fraction) - exponent}) if {
	[mantissa, power] := parts(json.marshal(number))
	fraction := substring(mantissa, indexof(concat("", [mantissa, "."]), ".") + 1, -1)
	exponent := to_number(trim_prefix(power, "+"))
}

parts(text) := [mantissa, power] if [mantissa, power] := split(text, "e")

parts(text) := [text, "0"] if not contains(text, "e")
