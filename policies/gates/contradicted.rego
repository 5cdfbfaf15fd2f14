# What the repository holds against what model.yaml says that the model is.
package relc.contradicted

import data.relc.bound
import data.relc.finding
import data.relc.kind
import data.relc.names

# Measures that only answers in classes have, and only answers in numbers. `gini` and `ks` are of an order: numbers may have them too,
# which a role then accepts.
of_classes := {
	"accuracy",
	"auc",
	"aucpr",
	"auprc",
	"auroc",
	"binary_crossentropy",
	"brier",
	"crossentropy",
	"f1",
	"fpr",
	"gini",
	"ks",
	"log_loss",
	"mcc",
	"precision",
	"recall",
	"rocauc",
	"specificity",
	"tpr",
}

of_numbers := {"mae", "mape", "medae", "mse", "r2", "rmse", "rmsle", "smape"}

# model.yaml goes on changing, and an approved release does not.
judged if not input.approved

says_number if {
	judged
	input.model_file.task in {"regression", "forecasting"}
}

says_batch if {
	judged
	input.model_file.serving == "batch"
}

# Signs against the task, with the document and the place. Of these a role may accept that they are none.
signs contains {"change": "measures", "document": "shadow_eval", "pointer": "/candidate", "observed": found} if {
	says_number
	found := named(input.evidence.shadow_eval.candidate, of_classes)
	count(found) > 0
}

signs contains {"change": "measures", "document": "registry", "pointer": "/metrics", "observed": found} if {
	says_number
	found := named(input.evidence.registry.metrics, of_classes)
	count(found) > 0
}

# A probability, and the class that follows from it.
signs contains {"change": "probability", "document": "contract_output", "pointer": "/properties", "observed": found} if {
	says_number
	count(numbers) > 0
	is_probability
	count(classes) > 0
	found := sort({number.name | some number in numbers} | classes)
}

# Where no person decides, a class among the answers is the decision, on whatever scale the number beside it is.
signs contains {"change": "decided", "document": "contract_output", "pointer": "/properties", "observed": found} if {
	says_number
	input.profile.privacy.automated_decisions
	kind.now.decides_about_people != {false}
	count(numbers) > 0
	not is_probability
	not classes == set()
	found := sort(classes)
}

is_probability if {
	every number in numbers {
		is_within_one(number)
	}
}

# Two whole numbers are two classes, whatever they are.
is_within_one(number) if number.name in classes

is_within_one(number) if {
	is_number(number.minimum)
	is_number(number.maximum)
	number.minimum >= 0
	number.maximum <= 1
}

# Of these nobody can: there is nothing in them that could be what model.yaml says.
refuted contains {"change": "classes", "document": "contract_output", "pointer": "/properties", "observed": found} if {
	says_number
	input.evidence.contract_output
	input.facts.contracts
	count(numbers) == 0
	found := sort(classes)
}

refuted contains {"change": "errors", "document": "shadow_eval", "pointer": "/candidate", "observed": found} if {
	judged
	not bound.is_llm
	object.get(input.model_file, "task", kind.task) in {"classification", "detection", "ranking"}
	measures := input.evidence.shadow_eval.candidate
	found := named(measures, of_numbers)
	count(found) > 0
	count(found) == count(measures)
}

numbers contains number if {
	some number in input.facts.contracts.numbers
	not number.is_listed
}

classes contains field.name if {
	some field in input.facts.contracts.watched.outputs
	is_class(field)
}

is_class(field) if {
	field.is_listed
	not is_constant(field)
}

# What is always the same, such as a currency, decides nothing.
is_constant(field) if count(field.values) == 1

is_class(field) if "boolean" in field.types

is_class(field) if {
	"integer" in field.types
	not "fraction" in field.types
	some number in input.facts.contracts.numbers
	number.name == field.name
	number.maximum - number.minimum <= 1
}

# A pattern that only lists words: `^(approved|denied)$`.
is_class(field) if {
	pattern := input.evidence.contract_output.properties[field.name].pattern
	regex.match(`^\^?(\((\?:)?)?[\w -]+(\|[\w -]+)+\)?\$?$`, pattern)
}

named(measures, known) := sort([measure |
	some measure, _ in measures
	is_one_of(measure, words)
]) if {
	words := {names.between(name) | some one in known; some name in names.of(one)}
}

is_one_of(measure, words) if {
	some reading in names.readings(measure)
	some word in words
	contains(reading, word)
}

# What only somebody who waits for an answer needs.
waiting contains {"change": "promised", "document": "profile", "pointer": pointer, "observed": part} if {
	says_batch
	some part, pointer in {"slos/latency_ms": "/slos/latency_ms", "capacity": "/capacity"}
	object.get(input.profile, split(part, "/"), null) != null
}

# What only single calls have. A part of the rows may be tried in a canary, and has no latency.
waiting contains {"change": "measured", "document": document, "pointer": pointer, "observed": trim_prefix(pointer, "/")} if {
	says_batch
	some [document, way] in [
		["staging_report", ["requests"]],
		["staging_report", ["latency_ms"]],
		["canary_plan", ["stop_above", "latency_p95_ms"]],
	]
	object.get(input.evidence[document], way, null) != null
	pointer := finding.pointer(way)
}

waiting contains {"change": "measured", "document": "rollout_decision", "pointer": pointer, "observed": trim_prefix(pointer, "/")} if {
	says_batch
	some position, step in input.evidence.rollout_decision.canary
	step.latency_p95_ms
	pointer := finding.pointer(["canary", position, "latency_p95_ms"])
}

waiting contains {"change": "bound", "document": "profile", "pointer": "/policies", "observed": policy.kind} if {
	says_batch
	some policy in bound.policies
	policy.kind in {"InferenceGateway", "RateLimit", "Quota"}
}

# What groups of people are compared by is data of people, unless nobody can be known by it.
compares_groups if {
	judged
	input.profile.privacy.personal_data == false
	compares_people
}

compares_people if input.evidence.fairness

compares_people if input.profile.fairness
