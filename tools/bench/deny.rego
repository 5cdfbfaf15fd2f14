# What conftest wants of a policy: a rule by this name, whose findings have a `msg`.
package bench

deny contains {"msg": finding.code} if {
	some gate
	some finding in data.relc.verdicts[gate]
}

deny contains {"msg": finding.code} if {
	some gate
	some finding in data.relc.timed[gate]
}
