# What a release says at the fields that limits.yaml names: `document/way/to/value`, where `*` stands for every item.
package relc.fields

import data.relc.days
import data.relc.documents
import data.relc.finding
import data.relc.names
import data.relc.prose
import data.relc.text

# The documents that the first part of a field names: of a kind of runtime policy, those that are bound, by their paths.
named("profile") := [{"name": "profile", "value": input.profile}]

named("release") := [{"name": "release", "value": input.release}]

named(document) := [{"name": document, "value": input.evidence[document]}] if document in documents.of_run

named("canary_plan") := [{"name": "canary_plan", "value": input.evidence.canary_plan}]

named(kind) := [{"name": policy.path, "value": policy.value} |
	some policy in input.policies
	policy.kind == kind
] if kind in policy_kinds

policy_kinds := {policy.kind | some policy in input.policies}

# Each value at a field, with its document and the way to it. What is not there says nothing.
values(field) := array.concat(said(field), [one | some one in computed[field]])

said(field) := [{"document": document.name, "way": way, "value": value} |
	[head, way] := parts(field)
	some document in named(head)
	value := object.get(document.value, way, null)
	value != null
] if {
	not contains(field, "*")
} else := [{"document": document.name, "way": way, "value": value} |
	some document in named(parts(field)[0])
	some [way, value] in reached(document.value, chunks(field))
]

parts(field) := [named_parts[0], array.slice(named_parts, 1, count(named_parts))] if named_parts := split(field, "/")

# The same for each document that has the field, as one list, be it empty.
lists(field) := {{"document": document.name, "way": steps(chunks(field)[0]), "value": list} |
	contains(field, "*")
	some document in named(parts(field)[0])
	list := sort({value | some [_, value] in reached(document.value, chunks(field))})
} | object.get(computed_lists, field, set())

# The ways between the stars.
chunks(field) := [trim(chunk, "/") | some chunk in split(trim_prefix(field, parts(field)[0]), "*")]

steps("") := []

steps(chunk) := split(chunk, "/") if chunk != ""

# Lists: in a set, whole documents would be hashed.
reached(root, [end]) := ends([[[], root]], end)

reached(root, [one, end]) := ends(items([[[], root]], one), end)

reached(root, [one, two, end]) := ends(items(items([[[], root]], one), two), end)

reached(root, [one, two, three, end]) := ends(items(items(items([[[], root]], one), two), three), end)

reached(root, [one, two, three, four, end]) := ends(items(items(items(items([[[], root]], one), two), three), four), end)

reached(root, [one, two, three, four, five, end]) := ends(items(items(items(items(items([[[], root]], one), two), three), four), five), end)

items(found, chunk) := [[array.concat(array.concat(way, steps(chunk)), [key]), item] |
	some [way, value] in found
	some key, item in below(value, chunk)
]

ends(found, chunk) := [[array.concat(way, steps(chunk)), end] |
	some [way, value] in found
	end := below(value, chunk)
	end != null
]

below(value, "") := value

below(value, chunk) := object.get(value, split(chunk, "/"), null) if chunk != ""

# Fields that are computed.

computed[field] contains {"document": "profile", "way": ["fairness", "watchlist", position, side], "value": limit} if {
	some position, watch in input.profile.fairness.watchlist
	some side in ["min", "max"]
	limit := watch[side]
	field := concat("/", ["profile", "fairness", watch.metric, side])
}

# A rule that asks for no service lets people in. Null where it does not ask them for a second factor.
computed["AccessPolicy/mfa_of_people"] contains {"document": policy.path, "way": way, "value": value} if {
	some policy in input.policies
	some position, rule in policy.value.allow
	not rule.subject.service
	some value in asked(rule.subject)
	way := ["allow", position, "subject"]
}

asked(subject) := subject.mfa

asked(subject) := [null] if not subject.mfa

# Beyond what the input contract bounds; what it does not bound counts as nothing.
computed["InferenceGateway/request_bytes_beyond_contract"] contains found if {
	some policy in input.policies
	policy.kind == "InferenceGateway"
	beyond := policy.value.max_request_bytes - largest_request
	found := {"document": policy.path, "way": ["max_request_bytes"], "value": beyond}
}

default largest_request := 0

largest_request := input.facts.contracts.request_bytes.most

# "unlimited" is more than any number: OPA puts texts behind numbers.
computed[field] contains {"document": "contract_output", "way": way_of(answer), "value": answer[most]} if {
	not input.approved
	some answer in text.answers
	some field, most in {"contract_output/longest_text": "longest", "contract_output/texts": "most"}
}

computed["contract_output/characters"] contains {"document": "contract_output", "way": ["properties"], "value": text.characters} if {
	not input.approved
}

way_of(answer) := ["properties", split(answer.name, "/")[0]] if answer.name != "*"

way_of(answer) := [] if answer.name == "*"

# What consumers declare may change after a release was approved, which stays valid.
computed["consumers/runs_per_day"] contains {"document": "model_file", "way": ["consumers", position], "value": runs} if {
	not input.approved
	some position, consumer in input.model_file.consumers
	some one in input.facts.consumers
	one.name == consumer.name
	runs := one.declared.runs.per_day
}

# Where the gateway filters several texts. One alone stands at its own field.
computed[field] contains {"document": policy.path, "way": [side, position, "max_characters"], "value": filter.max_characters} if {
	some policy in input.policies
	policy.kind == "LlmGateway"
	some side in ["input", "output"]
	is_array(policy.value[side])
	some position, filter in policy.value[side]
	field := concat("/", ["LlmGateway", side, "max_characters"])
}

computed["Quota/calls_per_day"] contains {"document": policy.path, "way": ["calls_per_consumer"], "value": calls} if {
	some policy in input.policies
	calls := per_day(policy.value.calls_per_consumer, policy.value.per)
}

per_day(calls, "hour") := calls * 24

per_day(calls, "day") := calls

# A month may have 28 days.
per_day(calls, "month") := finding.rounded(calls / 28)

# Steps of one share are one step.
computed["canary_plan/different_shares"] contains {"document": "canary_plan", "way": ["steps"], "value": number} if {
	steps := input.evidence.canary_plan.steps
	number := count({step.traffic_percent | some step in steps})
}

computed[field] contains {"document": "canary_plan", "way": ["steps", position, "traffic_percent"], "value": share} if {
	steps := input.evidence.canary_plan.steps
	some field, position in {"canary_plan/first_share": 0, "canary_plan/last_share": last_of_some(steps)}
	share := steps[position].traffic_percent
}

# All traffic is no longer a part of it.
last_of_some(steps) := max([position | some position, step in steps; step.traffic_percent < 100])

# How many times the share of the step before.
computed["canary_plan/growth"] contains {"document": "canary_plan", "way": way, "value": growth} if {
	steps := input.evidence.canary_plan.steps
	some position, step in steps
	growth := finding.rounded(step.traffic_percent / steps[position - 1].traffic_percent)
	way := ["steps", position, "traffic_percent"]
}

computed[field] contains {"document": "drift_baseline", "way": way, "value": max(feature.proportions)} if {
	field := "drift_baseline/features/*/largest_share"
	some name, feature in input.evidence.drift_baseline.features
	way := ["features", name, "proportions"]
}

# The words of a metric's name, and each two that follow each other, where it is said to be of the data that shadow
# measured on. On other data it may be any metric.
computed[field] contains {"document": "shadow_eval", "way": ["registry_metrics", name, "metric"], "value": word} if {
	field := "shadow_eval/registry_metrics/words/*"
	shadow := input.evidence.shadow_eval
	some name, named in shadow.registry_metrics
	named.dataset == shadow.dataset
	some reading in names.readings(named.metric)
	words := split(trim(reading, "_"), "_")
	pairs := [concat("_", [first, words[position + 1]]) | some position, first in words]
	some word in array.concat(words, pairs)
}

computed["fairness/ungrouped_share"] contains {"document": "fairness", "way": way, "value": share} if {
	some name, attribute in input.evidence.fairness.attributes
	people := attribute.ungrouped.n
	share := people / (people + sum([group.n | some group in attribute.groups]))
	way := ["attributes", name, "ungrouped", "n"]
}

# Days are counted from the decision to roll out, which is evidence: what passed then passes whenever it is judged.
decided := input.evidence.rollout_decision.decided_at

computed[field] contains {"document": "release", "way": ["lifecycle", name], "value": days.between(decided, day)} if {
	some name, day in input.release.lifecycle
	field := concat("/", ["release/days_until", name])
}

# Whole days from what a document says that it happened to the decision.
computed["evidence/age_days"] contains {"document": document, "way": [field], "value": age} if {
	moments := input.facts.moments
	some document, field in documents.moments
	age := floor((moments.rollout_decision - moments[document]) / 86400)
}

computed["release/days_until/residual_risks"] contains {"document": "release", "way": way, "value": number} if {
	some position, risk in input.release.residual_risks
	number := days.between(decided, risk.until)
	way := ["residual_risks", position, "until"]
}

computed["exceptions/*/ticket"] contains {"document": "exceptions", "way": way, "value": exception.ticket} if {
	some exception in input.exceptions
	way := ["exceptions", exception.position, "ticket"]
}

computed["exceptions/*/days"] contains {"document": "exceptions", "way": way, "value": number} if {
	some exception in input.exceptions
	number := days.between(exception.from, exception.until)
	way := ["exceptions", exception.position, "until"]
}

computed["vulnerability_scan/database_days"] contains {"document": "vulnerability_scan", "way": way, "value": number} if {
	number := input.facts.scan.database_days
	way := ["scanner", "db", "lastUpdate"]
}

computed[field] contains {"document": said.document, "way": said.way, "value": count(said.words)} if {
	some said in prose.texts
	field := concat("/", [said.field, "words"])
}

computed["release/prose/*"] contains {"document": said.document, "way": said.way, "value": phrase} if {
	some said in prose.texts
	some phrase in prose.phrases(said)
}

computed["release/prose/words/*"] contains {"document": said.document, "way": said.way, "value": word} if {
	some said in prose.texts
	some word in said.words
}

computed_lists["profile/fairness/watched"] contains {"document": "profile", "way": way, "value": watched} if {
	watchlist := input.profile.fairness.watchlist
	watched := sort({concat("/", [watch.attribute, watch.metric]) | some watch in watchlist})
	way := ["fairness", "watchlist"]
}

# Content that is blocked or handed to a person on its way out.
computed_lists["LlmGateway/stopped_on_output"] contains {"document": policy.path, "way": way, "value": stopped} if {
	some policy in input.policies
	content := policy.value.content_policy
	stopped := sort({rule.category |
		some rule in content
		"output" in rule.where
		rule.action in ["block", "escalate"]
	})
	way := ["content_policy"]
}

# In which languages each text is that people write for people.
computed_lists["release/prose/languages"] contains {"document": "release", "way": said.way, "value": said.languages} if {
	some said in prose.in_languages
}
