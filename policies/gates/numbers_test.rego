package relc_test.numbers

import data.relc.numbers

test_digits_behind_the_point_are_counted if {
	numbers.decimals(0.7867) == 4
	numbers.decimals(8.71e-7) == 9
	numbers.decimals(12) == 0
	numbers.decimals(0) == 0
	numbers.decimals(-0.05) == 2
	numbers.decimals(1.5e+21) == 0
}

test_what_is_rounded_to_fewer_digits_is_the_same if {
	numbers.equal(0.7867, 0.786712)
	numbers.equal(0.786712, 0.7867)
	numbers.equal(0.787, 0.7865)
	numbers.equal(0, 0)
	numbers.equal(-0.1105, -0.11046)
	numbers.equal(8.71e-7, 8.7139e-7)
	numbers.equal(1500, 1500.4)
	numbers.equal(0.0012, 0.00123456)
	numbers.equal(0.00123456, 0.0012)
	numbers.equal(0.16, 0.1639)
	numbers.equal(0.3, 0.30003)
}

test_what_differs_in_a_digit_is_not_the_same if {
	not numbers.equal(0.7867, 0.7868)
	not numbers.equal(0.787, 0.7864)
	not numbers.equal(0.99, 0.7867)
	not numbers.equal(8.71e-7, 8.72e-7)
	not numbers.equal(0.0012, 0.00125123)
}

test_a_number_of_few_digits_is_not_everything_that_rounds_to_it if {
	not numbers.equal(1, 0.7867)
	not numbers.equal(0.8, 0.7867)
	not numbers.equal(0, 0.0004)
	not numbers.equal(0.001, 0.00123456)
	not numbers.equal(0.0001, 0.00014)
}
