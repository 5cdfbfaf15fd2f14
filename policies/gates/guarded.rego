# The outputs whose ranges are guarded, by name.
package relc.guarded

# Those of model.yaml, where no output is named the score alone. Of a model.yaml that cannot be read nobody knows.
names := {name | some name in outputs} if {
	not input.approved
	outputs := object.get(input.model_file, "guarded_outputs", ["score"])
}

# model.yaml goes on changing, and an approved release does not: its own guardrails name them.
names := {name | some name, _ in outputs} if {
	input.approved
	outputs := input.profile.guardrails.outputs
}
