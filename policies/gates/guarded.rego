# The outputs whose ranges are guarded, by name.
package relc.guarded

# Those of model.yaml, where no output is named the score alone. It goes on changing, and an approved release does not: its
# own guardrails name them.
names := {name | some name in object.get(input.model_file, "guarded_outputs", ["score"])} if not input.approved

names := {name | some name, _ in input.profile.guardrails.outputs} if input.approved
