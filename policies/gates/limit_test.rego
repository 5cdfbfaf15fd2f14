package relc_test.limit

import data.fixture
import data.relc.days
import data.relc.documents
import data.relc.fields
import data.relc.gates.limit
import data.relc.selection

# What one limit says of a release.
said(release, one) := found if {
	limited := object.union(release, {"limits": [object.union({"when": {}, "reason": "Because"}, one)]})
	found := fixture.rows(limit.deny) with input as limited
}

of(release, limits) := found if {
	found := limit.deny with input as object.union(release, {"limits": limits})
}

good(one) := said(fixture.good, one)

spoilt(path, value, one) := said(fixture.with_value(path, value), one)

p95 := {"field": "profile/slos/latency_ms/p95", "when": {}, "at_most": 50, "reason": "Slow"}

test_without_limits_nothing_is_denied if {
	limit.deny == set() with input as fixture.good
	limit.deny == set() with input as {}
}

test_absent_inputs_make_no_noise if of({}, [p95]) == set()

test_a_number_above_its_limit_denies if {
	good(p95) == set()
	expected := {["limit/at-most", "profile", "/slos/latency_ms/p95", 51, 50]}
	spoilt("/profile/slos/latency_ms/p95", 51, p95) == expected
}

test_a_number_below_its_limit_denies if {
	limited := {"field": "profile/capacity/requests_per_second", "at_least": 20}
	good(limited) == set()
	expected := {["limit/at-least", "profile", "/capacity/requests_per_second", 19, 20]}
	spoilt("/profile/capacity/requests_per_second", 19, limited) == expected
}

test_a_denial_says_the_field_and_why if {
	looser := object.union(p95, {"at_most": 1000, "position": 0})
	of(fixture.good, [looser, object.union(p95, {"at_most": 49, "position": 1})]) == {{
		"code": "limit/at-most",
		"document": "profile",
		"pointer": "/slos/latency_ms/p95",
		"observed": 50,
		"expected": 49,
		"field": "profile/slos/latency_ms/p95",
		"reason": "Slow",
		"limits": [1],
	}}
}

test_a_value_that_is_not_admitted_denies if {
	limited := {"field": "InferenceGateway/authentication", "only": ["mtls"]}
	good(limited) == set()
	expected := {["limit/only", "policies/runtime/a.yaml", "/authentication", "oidc", ["mtls"]]}
	spoilt("/policies/0/value/authentication", "oidc", limited) == expected
}

records := {"field": "release/records/scdr", "only": ["https://example.com/<name>"]}

test_an_admitted_value_may_have_a_name_in_it if {
	good(records) == set()
	every name in ["1", "scdr-2", "a.b_c~d--e", "SCDR0042"] {
		spoilt("/release/records/scdr", concat("", ["https://example.com/", name]), records) == set()
	}
	other := "https://example.org/scdr-2"
	expected := {["limit/form", "release", "/records/scdr", other, ["https://example.com/<name>"]]}
	spoilt("/release/records/scdr", other, records) == expected
	only_the_beginning := {"field": "release/records/scdr", "only": ["https://example.com/"]}
	count(good(only_the_beginning)) == 1
}

test_a_name_leads_nowhere_else_and_has_one_spelling if {
	every name in ["", "..", ".", "../evil", "a/b", "a.", "%61", "a#v2", "a?v=2", "a b", "a\n", "<name>"] {
		count(spoilt("/release/records/scdr", concat("", ["https://example.com/", name]), records)) == 1
	}
	every other in ["https://example.com", "https://exampleXcom/a", "https://EXAMPLE.com/a", " https://example.com/a"] {
		count(spoilt("/release/records/scdr", other, records)) == 1
	}
}

test_an_admitted_value_may_have_a_number_in_it if {
	tickets := {"field": "release/change/ticket", "only": ["CHG-<number>", "fixed (a|b)"]}
	every ticket in ["CHG-1", "CHG-0017", "CHG-100", "fixed (a|b)"] {
		spoilt("/release/change/ticket", ticket, tickets) == set()
	}
	every ticket in ["CHG-", "CHG-0", "CHG-000", "CHG-x", "CHG-1x", "CHG-1\n", "xCHG-1", "fixed a"] {
		count(spoilt("/release/change/ticket", ticket, tickets)) == 1
	}
}

excepted(change) := fixture.with_value("/exceptions", [object.union(
	{"position": 3, "from": "2026-12-10", "until": "2026-12-20", "ticket": "RISK-7", "reason": "One two three four"},
	change,
)])

test_an_exception_has_a_ticket_and_a_reason if {
	tickets := {"field": "exceptions/*/ticket", "only": ["RISK-<number>"]}
	said(excepted({}), tickets) == set()
	said(excepted({"ticket": "x"}), tickets) == {["limit/form", "exceptions", "/exceptions/3/ticket", "x", ["RISK-<number>"]]}
	reasons := {"field": "exceptions/*/reason/words", "at_least": 4}
	said(excepted({}), reasons) == set()
	said(excepted({"reason": "As agreed"}), reasons) == {["limit/too-short", "exceptions", "/exceptions/3/reason", 2, 4]}
}

test_a_list_without_what_it_must_have_denies if {
	limited := {"field": "LlmGateway/pii_masking/entities/*", "must_have": ["cpf", "email"]}
	said(fixture.good_llm, limited) == set()
	expected := {["limit/must-have", "policies/runtime/f.yaml", "/pii_masking/entities", ["phone"], kind] | some kind in ["cpf", "email"]}
	said(fixture.llm_with("/policies/5/value/pii_masking/entities", ["phone"]), limited) == expected
	empty := {["limit/must-have", "policies/runtime/f.yaml", "/pii_masking/entities", [], kind] | some kind in ["cpf", "email"]}
	said(fixture.llm_with("/policies/5/value/pii_masking/entities", []), limited) == empty
}

test_what_is_ruled_out_denies_wherever_it_stands if {
	limited := {"field": "AccessPolicy/allow/*/subject/*/*", "never": ["*"]}
	good(limited) == set()
	path := "policies/runtime/b.yaml"
	spoilt("/policies/1/value/allow/0/subject/zone/1", "*", limited) == {["limit/never", path, "/allow/0/subject/zone/1", "*", ["*"]]}
	spoilt("/policies/1/value/allow/1/subject/a~1b", ["*"], limited) == {["limit/never", path, "/allow/1/subject/a~1b/0", "*", ["*"]]}
}

test_the_strictest_limit_counts if {
	slow := fixture.with_value("/profile/slos/latency_ms/p95", 51)
	looser := object.union(p95, {"at_most": 1000, "reason": "Very slow"})
	{[denial.expected, denial.reason] | some denial in of(slow, [looser, p95])} == {[50, "Slow"]}
	capacity := {"field": "profile/capacity/requests_per_second", "when": {}, "at_least": 21, "reason": "Peak"}
	small := object.union(capacity, {"at_least": 2, "reason": "Something"})
	{[denial.expected, denial.reason] | some denial in of(fixture.good, [small, capacity])} == {[21, "Peak"]}
}

test_what_one_of_two_lists_does_not_admit_denies if {
	wide := {"field": "InferenceGateway/authentication", "when": {}, "only": ["mtls", "oidc"], "reason": "Wide"}
	narrow := object.union(wide, {"only": ["oidc"], "reason": "Narrow"})
	found := of(fixture.good, [wide, narrow])
	{[denial.observed, denial.expected, denial.reason] | some denial in found} == {["mtls", ["oidc"], "Narrow"]}
}

test_what_any_list_asks_for_or_rules_out_counts if {
	one := {"field": "LlmGateway/pii_masking/entities/*", "when": {}, "must_have": ["rg"], "reason": "One"}
	other := object.union(one, {"must_have": ["phone", "rg"], "reason": "Other"})
	found := of(fixture.good_llm, [one, other])
	{[denial.expected, denial.reason] | some denial in found} == {["rg", "One; Other"], ["phone", "Other"]}
	never := {"field": "AccessPolicy/allow/*/subject/*/*", "when": {}, "never": ["a"], "reason": "Not a"}
	either := object.union(never, {"never": ["b"], "reason": "Not b"})
	ruled := of(fixture.good, [never, either])
	{[denial.observed, denial.expected, denial.reason] | some denial in ruled} == {
		["a", ["a", "b"], "Not a"],
		["b", ["a", "b"], "Not b"],
	}
}

strict(when) := object.union(p95, {"at_most": 1, "when": when})

holds(release, when) if count(of(release, [strict(when)])) == 1

test_a_limit_is_for_the_models_that_it_names if {
	holds(fixture.good, {"model": ["other", "risk-default"], "type": ["predictive"], "criticality": ["high"], "sector": ["banking"]})
	holds(fixture.good, {"personal_data": true, "automated_decisions": true})
	others := [
		{"model": ["other"]}, {"type": ["llm"]}, {"criticality": ["low", "medium"]}, {"sector": ["health"]},
		{"personal_data": false}, {"automated_decisions": false},
	]
	every other in others {
		not holds(fixture.good, other)
	}
}

test_any_sign_of_an_llm_makes_it_one if {
	holds(fixture.good_llm, {"type": ["llm"]})
	disguised := json.patch(fixture.good_llm, [{"op": "replace", "path": "/model_file/type", "value": "predictive"}])
	holds(disguised, {"type": ["llm"]})
	not holds(disguised, {"type": ["predictive"]})
}

test_what_the_model_was_before_counts_too if {
	before := {"criticality": ["low"], "sector": [null], "personal_data": [false], "automated_decisions": [false], "type": ["llm"]}
	past := object.union(fixture.good, {"earlier": before})
	holds(past, {"criticality": ["low"]})
	holds(past, {"sector": ["health"]})
	holds(past, {"personal_data": false})
	holds(past, {"automated_decisions": false})
	holds(past, {"type": ["llm"]})
	not holds(object.union(fixture.good, {"earlier": {"type": [null]}}), {"type": ["llm"]})
}

kinds := [
	{"task": ["regression", "ranking"]}, {"task": ["generation"]},
	{"serving": ["batch", "streaming"]}, {"decides_about_people": false},
]

test_what_the_model_is_for_counts_and_what_is_left_out_is_what_was_assumed if {
	assumed := {"task": ["classification"], "serving": ["online"], "decides_about_people": true}
	holds(fixture.good, assumed)
	holds(fixture.good_llm, object.union(assumed, {"task": ["generation"]}))
	not holds(fixture.good_llm, assumed)
	every kind in kinds {
		not holds(fixture.good, kind)
	}
	said := {"task": "ranking", "serving": "batch", "decides_about_people": false}
	other := object.union(fixture.good, {"model_file": object.union(fixture.good.model_file, said)})
	holds(other, {"task": ["regression", "ranking"], "serving": ["batch"], "decides_about_people": false})
	not holds(other, {"task": ["classification"]})
	not holds(other, {"serving": ["online"]})
	not holds(other, {"decides_about_people": true})
}

test_how_it_was_asked_and_whom_it_decided_about_before_counts_too if {
	was := {"task": ["regression"], "serving": ["streaming"], "decides_about_people": [false]}
	past := object.union(fixture.good, {"earlier": was})
	holds(past, {"serving": ["streaming"]})
	holds(past, {"decides_about_people": false})
	unreadable := object.union(fixture.good, {"earlier": {fact: [null] | some fact, _ in was}})
	every kind in kinds {
		not holds(unreadable, kind)
	}
	for_things := json.patch(unreadable, [{"op": "add", "path": "/model_file/decides_about_people", "value": false}])
	holds(for_things, {"decides_about_people": true})
}

test_only_what_the_model_is_for_now_counts if {
	past := object.union(fixture.good, {"earlier": {"task": ["regression", null]}})
	holds(past, {"task": ["classification"]})
	not holds(past, {"task": ["regression"]})
}

test_what_is_an_llm_now_keeps_no_limits_of_scores if {
	past := object.union(fixture.good_llm, {"earlier": {"type": ["predictive"]}})
	holds(past, {"type": ["llm"]})
	not holds(past, {"type": ["predictive"]})
	holds(object.union(fixture.good, {"earlier": {"type": ["llm"]}}), {"type": ["predictive"]})
}

lacks(release, field, when) if {
	count(of(release, [{"field": field, "when": when, "must_have": ["what is not there"], "reason": "Why"}])) == 1
}

test_what_must_be_there_goes_by_how_the_model_is_asked_now if {
	field := "AccessPolicy/allow/*/name"
	past := object.union(fixture.good, {"earlier": {"serving": ["batch", null]}})
	lacks(past, field, {"serving": ["online"]})
	not lacks(past, field, {"serving": ["batch"]})
	holds(past, {"serving": ["batch"]})
}

test_of_what_is_declined_as_it_may_be_nothing_must_be_there if {
	field := "profile/fairness/watchlist/*/metric"
	people := {"decides_about_people": true}
	lacks(fixture.good, field, people)
	entry := {"demand": "profile/fairness", "when": {"decides_about_people": false}, "by": "privacy"}
	was_about_people := object.union(fixture.good, {
		"model_file": object.union(fixture.good.model_file, {"decides_about_people": false}),
		"earlier": {"decides_about_people": [true]},
		"declinable": [entry],
	})
	declined := {"not_applicable": {"profile/fairness": {"reason": "why", "accepted_by": "privacy"}}}
	lacks(was_about_people, field, people)
	not lacks(object.union(was_about_people, {"release": declined}), field, people)

	# Who still decides about people may not decline it.
	lacks(object.union(fixture.good, {"release": declined, "declinable": [entry]}), field, people)
	other := {"not_applicable": {"profile/fairness": {"reason": "why", "accepted_by": "mlops"}}}
	lacks(object.union(was_about_people, {"release": other}), field, people)
	lacks(object.union(was_about_people, {"release": declined}), "profile/policies/*/kind", people)
}

test_fairness_limits_are_by_metric if {
	limited := {"field": "profile/fairness/disparate_impact/min", "at_least": 0.8}
	good(limited) == set()
	spoilt("/profile/fairness/watchlist/0/min", 0.7, limited) == {["limit/at-least", "profile", "/fairness/watchlist/0/min", 0.7, 0.8]}
	spoilt("/profile/fairness/watchlist/1/min", -9, limited) == set()
	high := {"field": "profile/fairness/equal_opportunity_difference/max", "at_most": 0.1}
	spoilt("/profile/fairness/watchlist/1/max", 9, high) == {["limit/at-most", "profile", "/fairness/watchlist/1/max", 9, 0.1]}
	watched := {"field": "profile/fairness/watched", "must_have": ["sex/disparate_impact", "age/disparate_impact"]}
	has := ["age/equal_opportunity_difference", "sex/disparate_impact"]
	good(watched) == {["limit/must-have", "profile", "/fairness/watchlist", has, "age/disparate_impact"]}
}

test_people_who_are_let_in_without_a_second_factor_deny if {
	limited := {"field": "AccessPolicy/mfa_of_people", "only": ["yes"]}
	good(limited) == set()
	path := "policies/runtime/b.yaml"
	place := "/policies/1/value/allow/0/subject"
	spoilt(place, {"department": ["review"], "mfa": ["yes"]}, limited) == set()
	spoilt(place, {"partner": ["acme"]}, limited) == {["limit/only", path, "/allow/0/subject", null, ["yes"]]}
	spoilt(place, {"partner": ["acme"], "mfa": ["yes", "no"]}, limited) == {["limit/only", path, "/allow/0/subject", "no", ["yes"]]}
}

test_quotas_are_compared_by_the_day if {
	limited := {"field": "Quota/calls_per_day", "at_most": 864000}
	good(limited) == set()
	path := "policies/runtime/d.yaml"
	place := "/policies/3/value"
	spoilt(concat("/", [place, "calls_per_consumer"]), 36001, limited) == {["limit/at-most", path, "/calls_per_consumer", 864024, 864000]}
	spoilt(place, {"per": "day", "calls_per_consumer": 864000}, limited) == set()
	spoilt(place, {"per": "day", "calls_per_consumer": 864001}, limited) == {["limit/at-most", path, "/calls_per_consumer", 864001, 864000]}
	spoilt(place, {"per": "month", "calls_per_consumer": 24192000}, limited) == set()
	spoilt(place, {"per": "month", "calls_per_consumer": 24192028}, limited) == {["limit/at-most", path, "/calls_per_consumer", 864001, 864000]}
}

test_content_that_comes_out_denies if {
	limited := {"field": "LlmGateway/stopped_on_output", "must_have": ["hate", "violence"]}
	said(fixture.good_llm, limited) == set()
	path := "policies/runtime/f.yaml"
	expected := {["limit/must-have", path, "/content_policy", ["violence"], "hate"]}
	said(fixture.llm_with("/policies/5/value/content_policy/0/action", "flag"), limited) == expected
	said(fixture.llm_with("/policies/5/value/content_policy/0/where", ["input"]), limited) == expected
}

decided(release) := json.patch(release, [{
	"op": "add",
	"path": "/evidence/rollout_decision/decided_at", "value": "2026-11-23T04:55:12Z",
}])

test_days_are_counted_from_the_decision if {
	revalidation := {"field": "release/days_until/revalidate_by", "at_most": 89}
	said(decided(fixture.good), revalidation) == set()
	later := decided(fixture.with_value("/release/lifecycle/revalidate_by", "2027-02-21"))
	said(later, revalidation) == {["limit/too-far", "release", "/lifecycle/revalidate_by", 90, 89]}
	risks := {"field": "release/days_until/residual_risks", "at_most": 159}
	said(decided(fixture.good), risks) == set()
	longer := decided(fixture.with_value("/release/residual_risks/0/until", "2027-05-02"))
	said(longer, risks) == {["limit/too-far", "release", "/residual_risks/0/until", 160, 159]}
}

lasting(until) := fixture.with_value("/exceptions", [{"position": 3, "from": "2026-12-10", "until": until}])

test_an_exception_may_not_last_too_long if {
	limited := {"field": "exceptions/*/days", "at_most": 30}

	said(lasting("2027-01-09"), limited) == set()
	said(lasting("2027-01-10"), limited) == {["limit/too-far", "exceptions", "/exceptions/3/until", 31, 30]}
}

test_days_are_those_of_the_calendar if {
	days.between("2026-11-24", "2026-11-24") == 0
	days.between("2026-12-31", "2027-01-01") == 1
	days.between("2028-02-28", "2028-03-01") == 2
	days.between("2027-02-28", "2027-03-01") == 1
	days.between("2100-02-28", "2100-03-01") == 1
	days.between("2000-02-28", "2000-03-01") == 2
	days.between("1970-01-01", "2026-11-26") == 20783
	days.between("2026-11-24T23:00:00Z", "2026-11-23") == -1
}

test_the_day_so_many_days_after_another if {
	days.after("2026-11-24", 0) == "2026-11-24"
	days.after("2026-12-31", 1) == "2027-01-01"
	days.after("2027-01-01", -1) == "2026-12-31"
	days.after("2028-02-28", 1) == "2028-02-29"
	days.after("2028-02-28", 2) == "2028-03-01"
	days.after("2027-02-28", 1) == "2027-03-01"
	days.after("2100-02-28", 1) == "2100-03-01"
	days.after("2000-02-28", 1) == "2000-02-29"
	days.after("1970-01-01", 20783) == "2026-11-26"
	every more in numbers.range(0, 1500) {
		days.between("2026-11-24", days.after("2026-11-24", more)) == more
	}
}

test_evidence_is_no_older_than_admitted_at_the_decision if {
	limited := {"field": "evidence/age_days", "at_most": 1}
	good(limited) == set()
	two_days := 300 + (2 * 86400)
	later := json.patch(fixture.good, [{"op": "add", "path": "/facts/moments/rollout_decision", "value": two_days}])
	late := said(later, limited)
	late == {["limit/too-old", document, concat("", ["/", documents.moments[document]]), 2, 1] |
		some document in ["staging_report", "shadow_eval", "fairness", "readiness", "hygiene", "security_decision"]
	}
}

test_each_group_and_each_step_is_large_enough if {
	groups := {"field": "fairness/attributes/*/groups/*/n", "at_least": 20}
	small := {["limit/at-least", "fairness", "/attributes/age/groups/old/n", 19, 20]}
	spoilt("/evidence/fairness/attributes/age/groups/old/n", 19, groups) == small
	spoilt("/evidence/fairness/attributes/age/groups/old/n", 20, groups) == set()
	steps := {"field": "rollout_decision/canary/*/requests", "at_least": 50}
	good(steps) == set()
	few := {["limit/at-least", "rollout_decision", "/canary/1/requests", 49, 50]}
	spoilt("/evidence/rollout_decision/canary/1/requests", 49, steps) == few
}

of_unit(model_file, earlier, when) := found if {
	units := {"units": ["cards", "mortgage"], "earlier": {"unit": earlier}}
	release := object.union(object.remove(fixture.good, ["model_file"]), units)
	of_the_unit := object.union(release, {"model_file": object.union(fixture.good.model_file, model_file)})
	found := count(of(of_the_unit, [object.union(p95, {"at_most": 49, "when": {"unit": when}})]))
}

test_a_limit_of_a_unit_is_for_its_models if {
	of_unit({"unit": "cards"}, [], ["cards"]) == 1
	of_unit({"unit": "cards"}, [], ["mortgage"]) == 0
}

test_a_unit_that_the_model_had_counts if of_unit({"unit": "cards"}, ["mortgage"], ["mortgage"]) == 1

test_a_model_of_no_listed_unit_may_be_of_any if {
	of_unit({}, [], ["mortgage"]) == 1
	of_unit({"unit": "mortgages"}, [], ["mortgage"]) == 1
	of_unit({"unit": "cards"}, ["mortgages"], ["mortgage"]) == 1
}

steps(shares) := fixture.with_value("/evidence/canary_plan/steps", [{"traffic_percent": share} | some share in shares])

test_a_canary_of_one_share_denies if {
	limited := {"field": "canary_plan/different_shares", "at_least": 2}
	good(limited) == set()
	said(steps([100]), limited) == {["limit/at-least", "canary_plan", "/steps", 1, 2]}
	said(steps([5, 5, 5]), limited) == {["limit/at-least", "canary_plan", "/steps", 1, 2]}
	said(steps([5, 5, 50]), limited) == set()
}

test_a_canary_that_begins_with_many_or_ends_with_few_denies if {
	first := {"field": "canary_plan/first_share", "at_most": 10}
	said(steps([10, 50]), first) == set()
	said(steps([11, 50]), first) == {["limit/at-most", "canary_plan", "/steps/0/traffic_percent", 11, 10]}
	last := {"field": "canary_plan/last_share", "at_least": 25}
	said(steps([5, 10, 25]), last) == set()
	said(steps([5, 10, 24]), last) == {["limit/at-least", "canary_plan", "/steps/2/traffic_percent", 24, 25]}
}

test_a_canary_that_ends_with_few_denies_though_all_traffic_is_its_last_step if {
	last := {"field": "canary_plan/last_share", "at_least": 25}
	said(steps([5, 10, 100]), last) == {["limit/at-least", "canary_plan", "/steps/1/traffic_percent", 10, 25]}
	said(steps([5, 25, 100]), last) == set()
}

test_a_canary_that_begins_with_next_to_nothing_or_grows_at_once_denies if {
	first := {"field": "canary_plan/first_share", "at_least": 0.1}
	said(steps([0.1, 10]), first) == set()
	said(steps([0.09, 10]), first) == {["limit/at-least", "canary_plan", "/steps/0/traffic_percent", 0.09, 0.1]}
	growth := {"field": "canary_plan/growth", "at_most": 10}
	said(steps([0.1, 1, 10, 100]), growth) == set()
	said(steps([0.3, 3, 2, 3]), growth) == set()
	said(steps([5, 25, 99, 1, 11]), growth) == {["limit/at-most", "canary_plan", "/steps/4/traffic_percent", 11, 10]}
}

test_a_baseline_with_nearly_all_in_one_bin_denies if {
	limited := {"field": "drift_baseline/features/*/largest_share", "at_most": 0.98}
	good(limited) == set()
	place := "/evidence/drift_baseline/features/score/proportions"
	spoilt(place, [0.02, 0.98], limited) == set()
	spoilt(place, [0.99, 0.01], limited) == {["limit/at-most", "drift_baseline", "/features/score/proportions", 0.99, 0.98]}
}

test_a_metric_of_the_data_that_was_learned_from_denies_on_the_data_of_shadow if {
	limited := {"field": "shadow_eval/registry_metrics/words/*", "never": ["cross_validated", "train"]}
	good(limited) == set()
	place := "/evidence/shadow_eval/registry_metrics/auc/metric"
	every metric, word in {"train/auc": "train", "aucTrain": "train", "auc-cross.validated": "cross_validated"} {
		spoilt(place, metric, limited) == {["limit/never", "shadow_eval", "/registry_metrics/auc/metric", word, limited.never]}
	}
	every metric in ["trainer_auc", "held_out_auc", "validated_cross"] {
		spoilt(place, metric, limited) == set()
	}
	spoilt("/evidence/shadow_eval/registry_metrics/brier/metric", "train_brier", limited) == set()
}

test_a_stop_condition_that_nothing_meets_denies if {
	limited := {"field": "canary_plan/stop_above/error_rate", "at_most": 0.01}
	good(limited) == set()
	place := "/evidence/canary_plan/stop_above/error_rate"
	spoilt(place, 1, limited) == {["limit/at-most", "canary_plan", "/stop_above/error_rate", 1, 0.01]}
}

test_too_many_people_without_a_group_deny if {
	limited := {"field": "fairness/ungrouped_share", "at_most": 0.05}
	good(limited) == set()
	place := "/evidence/fairness/attributes/age/ungrouped"
	spoilt(place, {"n": 5}, limited) == set()
	share := 6 / 106
	spoilt(place, {"n": 6}, limited) == {["limit/at-most", "fairness", "/attributes/age/ungrouped/n", share, 0.05]}
}

test_what_was_approved_is_not_limited_for_what_its_model_became if {
	strict := object.union(p95, {"at_most": 49})
	approved := object.union(fixture.good, {"approved": true})
	every when in [{"serving": ["online"]}, {"task": ["classification"]}, {"decides_about_people": true}] {
		count(of(fixture.good, [object.union(strict, {"when": when})])) == 1
		of(approved, [object.union(strict, {"when": when})]) == set()
	}
	things := json.patch(fixture.good, [{"op": "add", "path": "/model_file/decides_about_people", "value": false}])
	about_things := object.union(strict, {"when": {"decides_about_people": false}})
	count(of(things, [about_things])) == 1
	of(object.union(things, {"approved": true}), [about_things]) == set()
	count(of(approved, [strict])) == 1
}

test_a_fact_without_a_value_may_be_any if {
	selection.fits({"type": ["predictive"]}, {"type": set()})
	selection.fits({"type": ["predictive"]}, {})
	not selection.fits({"type": ["predictive"]}, {"type": {"llm"}})
}

# Of answers whose text is so long, and of which one field holds so many.
answering(longest, most, limits) := found if {
	model := json.patch(fixture.good, [
		{"op": "add", "path": "/facts/contracts/texts/outputs/-", "value": fixture.text("answer/word", longest, most)},
		{"op": "add", "path": "/limits", "value": limits},
	])
	denied := limit.deny with input as model
	found := {[one.code, one.pointer, one.observed] | some one in denied}
}

test_text_of_answers_is_limited_and_unlimited_is_above_any_limit if {
	limits := [
		{"field": "contract_output/longest_text", "when": {"type": ["predictive"]}, "at_most": 100, "reason": "A"},
		{"field": "contract_output/texts", "when": {"type": ["predictive"]}, "at_most": 10, "reason": "B"},
	]
	answering(100, 10, limits) == set()
	answering(101, 10, limits) == {["limit/at-most", "/properties/answer", 101]}
	answering("unlimited", "unlimited", limits) == {["limit/at-most", "/properties/answer", "unlimited"]}
	answering(100, 11, limits) == {["limit/at-most", "/properties/answer", 11]}
}

short_texts(number) := {[one.code, one.pointer, one.observed] | some one in denied} if {
	texts := [fixture.text(sprintf("f%d", [at]), 50, 2) | some at in numbers.range(1, number)]
	denied := limit.deny with input as json.patch(fixture.good, [
		{"op": "replace", "path": "/facts/contracts/texts/outputs", "value": texts},
		{"op": "add", "path": "/limits", "value": [{"field": "contract_output/characters", "when": {}, "at_most": 4000, "reason": "A"}]},
	])
}

test_many_short_texts_are_limited_together if {
	short_texts(40) == set()
	short_texts(50) == {["limit/at-most", "/properties", 5000]}
}

test_text_of_what_was_approved_or_of_an_llm_is_not_limited_as_a_name if {
	every model in [fixture.good_llm, json.patch(fixture.good, [{"op": "add", "path": "/approved", "value": true}])] {
		limit.deny == set() with input as json.patch(model, [{
			"op": "add", "path": "/facts/contracts/texts/outputs/-",
			"value": fixture.text("answer", "unlimited", 1),
		}])
	}
}

test_runs_of_a_consumer_in_a_day_are_limited if {
	limits := [{"field": "consumers/runs_per_day", "when": {"serving": ["batch"]}, "at_most": 288, "reason": "A"}]
	runs(288, limits) == set()
	runs(289, limits) == {["limit/at-most", "/consumers/0", 289]}
	model := json.patch(fixture.good_batch, [{"op": "add", "path": "/approved", "value": true}])
	fields.values("consumers/runs_per_day") == [] with input as model
}

runs(number, limits) := found if {
	denied := limit.deny with input as json.patch(fixture.good_batch, [
		{"op": "add", "path": "/facts/consumers/0/declared/runs/per_day", "value": number},
		{"op": "add", "path": "/limits", "value": limits},
	])
	found := {[one.code, one.pointer, one.observed] | some one in denied}
}

test_what_a_gateway_lets_in_beyond_its_contract_is_counted if {
	found := fields.computed["InferenceGateway/request_bytes_beyond_contract"] with input as {
		"facts": {"contracts": {"request_bytes": {"most": 1000}}},
		"policies": [{"kind": "InferenceGateway", "path": "gateway.yaml", "value": {"max_request_bytes": 1500}}],
	}
	{one.value | some one in found} == {500}
}
