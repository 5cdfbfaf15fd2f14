# The people whom an attribute counts.
package relc.groups

import data.relc.numbers

# Its groups, and those whom no group has.
parts(attribute) := array.concat([group | some group in attribute.groups], without_group(attribute))

without_group(attribute) := [attribute.ungrouped]

without_group(attribute) := [] if not attribute.ungrouped

people(attribute) := sum([part.n | some part in parts(attribute)])

# What a number of theirs gives for all of them, and how far it may be off, since it was rounded when it was written.
# Undefined where somebody lacks it: to divide by nothing ends an evaluation.
whole(measure, attribute) := {"value": sum(shares) / all_people, "precision": sum(errors) / all_people} if {
	all_people := people(attribute)
	all_people > 0
	every part in parts(attribute) {
		is_number(part[measure])
	}
	shares := [share | some part in parts(attribute); share := part.n * part[measure]]
	errors := [error | some part in parts(attribute); error := part.n * numbers.precision(part[measure])]
}
