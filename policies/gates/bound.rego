# The runtime policies that a profile binds, as they were read, and what kind of model they are for.
package relc.bound

# Each has `kind`, `path` and `value`.
policies := input.policies

of_kind[kind] contains policy if {
	some policy in policies
	kind := policy.kind
}

# Whatever says that the model is an LLM makes it one: nothing else can take that back.
model_type := "llm" if is_llm

model_type := input.model_file.type if not is_llm

is_llm if input.model_file.type == "llm"

is_llm if input.evidence.components

is_llm if input.profile.slos.llm

is_llm if input.evidence.staging_report.llm

# The build writes it among the model's files, so that leaving out the copy beside the evidence does not help.
is_llm if input.facts.model.lists_components

is_llm if "LlmGateway" in {binding.kind | some binding in input.profile.policies}
