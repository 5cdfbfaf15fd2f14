# What kind of model it is: the facts that every `when` selects by but that of an approval.
package relc.kind

import data.relc.bound

now.model contains input.model

# Any sign of an LLM makes it one; it was approved as what it is.
now.type contains bound.model_type

# Nothing passes without a model.yaml. What is said of such a release is what relc assumed before it asked.
now.type contains "predictive" if {
	not input.model_file
	not bound.is_llm
}

now.unit contains known_unit(object.get(input.model_file, "unit", null))

# A model of no unit, or of one that is not listed, may be of any.
known_unit(value) := value if value in input.units

known_unit(value) := null if not value in input.units

now[fact] contains value if {
	some fact in ["criticality", "sector"]
	value := input.model_file[fact]
}

# model.yaml goes on changing, and an approved release does not: what it says by now asks nothing of that.
is_of_now(when) if {
	input.approved
	some fact in ["criticality", "decides_about_people", "sector", "serving", "task", "type", "unit"]
	object.get(when, fact, null) != null
}

# As in compiler/model/past.ts: what model.yaml leaves out is what relc assumed before it asked.
now[fact] contains value if {
	some fact, assumed in left_out
	value := object.get(input, ["model_file", fact], assumed)
}

left_out := {"task": task, "serving": "online", "decides_about_people": true}

task := "generation" if bound.is_llm

task := "classification" if not bound.is_llm

now[fact] contains value if {
	some fact in ["automated_decisions", "personal_data"]
	value := input.profile.privacy[fact]
}

now.vendor_service contains true if bound.is_service

now.vendor_service contains false if not bound.is_service

# With all that it was since its last signed state.
facts[fact] contains value if {
	some fact, values in now
	some value in values
}

facts.unit contains known_unit(value) if some value in input.earlier.unit

facts[fact] contains counted(fact, value) if {
	some fact, values in input.earlier
	fact in past
	some value in values
}

counted(fact, value) := value if not fact in {"decides_about_people", "serving", "task", "type"}

# Of an unreadable model.yaml, whoever it may decide about is protected. What it was for at that time is not asked of it: no kind is
# stricter than another, no model can be of all of them, and what it was in every other commit counts.
counted("decides_about_people", value) := value != false

counted(fact, value) := value if {
	fact in {"serving", "task", "type"}
	value != null
}

# What the replaced version had of an LLM, whatever model.yaml said of it.
facts.type contains "llm" if {
	not input.approved
	was_llm
}

was_llm if "LlmGateway" in {binding.kind | some binding in input.previous.profile.policies}

was_llm if input.previous.profile.slos.llm

was_llm if input.previous.evidence.staging_report.llm

was_llm if input.previous.evidence.components.parameters

was_llm if count(input.previous.evidence.components.prompts) > 0

past := {"automated_decisions", "criticality", "decides_about_people", "personal_data", "sector", "serving", "task", "type"}
