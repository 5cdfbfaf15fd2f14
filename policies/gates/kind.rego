# What kind of model it is: the facts that every `when` selects by but that of an approval, each with all values that count.
package relc.kind

import data.relc.bound

facts.model contains input.model

# Any sign of an LLM makes it one; it was approved as what it is.
facts.type contains bound.model_type

facts.unit contains known_unit(object.get(input.model_file, "unit", null))

facts.unit contains known_unit(value) if some value in input.earlier.unit

# A model of no unit, or of one that is not listed, may be of any.
known_unit(value) := value if value in input.units

known_unit(value) := null if not value in input.units

facts[fact] contains value if {
	some fact in ["criticality", "sector"]
	value := input.model_file[fact]
}

# As in compiler/model/past.ts: what model.yaml leaves out is what relc assumed before it asked.
facts[fact] contains value if {
	some fact, assumed in left_out
	value := object.get(input.model_file, fact, assumed)
}

left_out := {"task": task, "serving": "online", "decides_about_people": true}

task := "generation" if bound.model_type == "llm"

task := "classification" if bound.model_type != "llm"

facts[fact] contains value if {
	some fact in ["automated_decisions", "personal_data"]
	value := input.profile.privacy[fact]
}

facts[fact] contains value if {
	some fact, values in input.earlier
	fact in past
	some value in values
}

past := {"automated_decisions", "criticality", "decides_about_people", "personal_data", "sector", "serving", "task"}
