// Generated from schemas/*.cue by `npm run schema:build` with ajv: edit those, not this.
"use strict";
exports.plan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Action":{"enum":["create","update","delete"]},"Alias":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$"},"AliasChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Alias"},"type":{"const":"alias"}},"required":["name","type"]}},"required":["action","after","before","resource"]},"ArtifactChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Digest"},{"$ref":"#/$defs/KnownAfter"}]},"before":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Digest"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/Text"},"type":{"const":"artifact"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["path","type","version"]}},"required":["action","after","before","resource"]},"BatchLevels":{"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]},"Change":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"enum":["artifact","tag","description","alias","stage","state"]}}}},"allOf":[{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"artifact"}}}}},"then":{"$ref":"#/$defs/ArtifactChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"tag"}}}}},"then":{"$ref":"#/$defs/TagChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"description"}}}}},"then":{"$ref":"#/$defs/DescriptionChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"alias"}}}}},"then":{"$ref":"#/$defs/AliasChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"stage"}}}}},"then":{"$ref":"#/$defs/StageChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"state"}}}}},"then":{"$ref":"#/$defs/StateChange"}}]},"ChangeClass":{"enum":["standard","normal","emergency","rollback","withdrawal","revalidation","end_of_life","extension"]},"Cost":{"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]},"Currency":{"type":"string","pattern":"^[A-Z]{3}$"},"Day":{"type":"string","format":"date"},"DaysAfterApply":{"type":"object","additionalProperties":false,"properties":{"days_after_apply":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]}},"required":["days_after_apply"]},"DescriptionChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"description"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["type","version"]}},"required":["action","after","before","resource"]},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"DocumentDifference":{"type":"object","additionalProperties":false,"properties":{"after":true,"before":true,"document":{"$ref":"#/$defs/Text"},"is_weaker":{"type":"boolean"},"path":{"type":"string"}},"required":["document","is_weaker","path"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Emergency":{"type":"object","additionalProperties":false,"properties":{"incident":{"$ref":"#/$defs/Text"},"ratify":{"$ref":"#/$defs/Ratification"},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"windows":{"type":"array","items":{"$ref":"#/$defs/Name"}}},"required":["incident","soak_hours","windows"]},"EndProof":{"type":"object","additionalProperties":false,"properties":{"acknowledged":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Digest"}}},"no_traffic":{"$ref":"#/$defs/Digest"}}},"InsideRecipe":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"reviewed":{"$ref":"#/$defs/Version"},"until":{"$ref":"#/$defs/Day"}},"required":["name","reviewed","until"]},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"KnownAfter":{"type":"object","additionalProperties":false,"properties":{"known_after":{"enum":["approval","apply"]}},"required":["known_after"]},"LlmLevels":{"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"NotApplicable":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Prose"}},"required":["accepted_by","reason"]}},"Observation":{"type":"object","additionalProperties":false,"properties":{"fairness":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"disparate_impact":{"type":"number"},"equal_opportunity_difference":{"type":"number"},"mae_ratio":{"type":"number"},"mean_error_difference":{"type":"number"}}}}},"psi":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/NonNegative"}}},"quality":{"$ref":"#/$defs/QualityMeasures"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"slos":{"type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/BatchLevels"},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"$ref":"#/$defs/Ratio"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p95","p99"]},"llm":{"$ref":"#/$defs/LlmLevels"}}},"window":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"until":{"$ref":"#/$defs/Day"}},"required":["from","until"]}},"required":["rows","window"]},"PlanBody":{"type":"object","additionalProperties":false,"properties":{"approvals_required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}},"class":{"$ref":"#/$defs/ChangeClass"},"emergency":{"$ref":"#/$defs/Emergency"},"ends":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/EndProof"}}},"exceptions_used":{"type":"array","items":{"$ref":"#/$defs/Text"}},"model":{"$ref":"#/$defs/Name"},"not_applicable":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/NotApplicable"}}},"prerequisite":{"$ref":"#/$defs/Prerequisite"},"registry_id":{"$ref":"#/$defs/Name"},"registry_name":{"$ref":"#/$defs/RegistryName"},"registry_url":{"$ref":"#/$defs/Text"},"releases":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/PlannedRelease"}}},"revalidations":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Revalidation"}}},"rollback_target":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Version"}]},"serving":{"type":"object","additionalProperties":false,"properties":{"next":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Version"}]},"now":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/RegistryVersion"}]},"since":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Instant"}]}},"required":["next","now","since"]},"target":{"$ref":"#/$defs/Name"},"timed_gates":{"type":"array","items":{"$ref":"#/$defs/Name"}},"validations":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Validation"}}},"way_back":{"$ref":"#/$defs/WayBack"}},"required":["approvals_required","changes","class","exceptions_used","model","registry_id","registry_url","releases","rollback_target","serving","target","timed_gates"]},"PlannedKind":{"type":"object","additionalProperties":false,"properties":{"decides_about_people":{"type":"boolean"},"serving":{"$ref":"#/$defs/Serving"},"task":{"$ref":"#/$defs/Task"}},"required":["decides_about_people","serving","task"]},"PlannedRelease":{"type":"object","additionalProperties":false,"properties":{"declarations":{"type":"array","items":{"$ref":"#/$defs/DocumentDifference"}},"differences":{"type":"array","items":{"$ref":"#/$defs/DocumentDifference"}},"kind":{"$ref":"#/$defs/PlannedKind"},"model_digest":{"$ref":"#/$defs/Digest"},"policy_digest":{"$ref":"#/$defs/Digest"},"quality_sources":{"$ref":"#/$defs/QualitySources"},"recipe":{"$ref":"#/$defs/InsideRecipe"},"release_digest":{"$ref":"#/$defs/Digest"},"replaces":{"anyOf":[{"const":"none"},{"$ref":"#/$defs/Version"}]},"service":{"$ref":"#/$defs/PlannedService"},"source_digest":{"$ref":"#/$defs/Digest"},"sources":{"type":"object","additionalProperties":{"$ref":"#/$defs/Digest"}},"unwatched":{"$ref":"#/$defs/Unwatched"},"verdicts":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"const":"pass"}}}},"required":["model_digest","policy_digest","release_digest","replaces","source_digest","sources","verdicts"]},"PlannedService":{"type":"object","additionalProperties":false,"properties":{"contract":{"$ref":"#/$defs/Text"},"evaluated_on":{"$ref":"#/$defs/Day"},"name":{"$ref":"#/$defs/Text"},"provider":{"$ref":"#/$defs/Text"},"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["contract","evaluated_on","name","provider","region","revision"]},"Prerequisite":{"type":"object","additionalProperties":false,"properties":{"hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"model_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"source_digest":{"$ref":"#/$defs/Digest"},"target":{"$ref":"#/$defs/Name"},"version":{"$ref":"#/$defs/Version"}},"required":["hours","model_digest","profile_digest","source_digest","target","version"]},"Prose":{"anyOf":[{"$ref":"#/$defs/Text"},{"type":"object","additionalProperties":false,"properties":{"en":{"$ref":"#/$defs/Text"},"pt-BR":{"$ref":"#/$defs/Text"}},"required":["en"]},{"type":"object","additionalProperties":false,"properties":{"pt-BR":{"$ref":"#/$defs/Text"}},"required":["pt-BR"]}]},"QualityMeasures":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}},"QualitySources":{"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"elsewhere":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"here":{"type":"number"},"measure":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"there":true},"required":["here","measure","source","there"]}},"fairness_dataset":{"$ref":"#/$defs/Text"},"not_in_registry":{"type":"object","additionalProperties":false,"properties":{"measures":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"}},"required":["measures","reason"]}},"required":["dataset","elsewhere"]},"Ratification":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["required","within_days"]},"Ratio":{"type":"number","maximum":1,"minimum":0},"RegistryName":{"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"},"RegistryVersion":{"type":"string","pattern":"^#?[1-9][0-9]{0,8}$"},"Revalidated":{"type":"object","additionalProperties":true,"properties":{"data_until":{"$ref":"#/$defs/Day"},"evidence":{"$ref":"#/$defs/Digest"},"on":{"$ref":"#/$defs/Day"},"result":{"enum":["passed","failed"]}},"required":["evidence","on","result"]},"Revalidation":{"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"apiVersion":{"const":"relc/v1"},"conclusion":{"$ref":"#/$defs/Prose"},"decided_by":{"$ref":"#/$defs/Email"},"decided_on":{"$ref":"#/$defs/Day"},"kind":{"const":"Revalidation"},"measured":{"$ref":"#/$defs/Observation"},"model":{"$ref":"#/$defs/Name"},"model_digest":{"$ref":"#/$defs/Digest"},"next":{"$ref":"#/$defs/Day"},"occasion":{"enum":["date","drift","fairness","kpi"]},"result":{"enum":["passed","failed"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","conclusion","decided_by","decided_on","kind","measured","model","model_digest","occasion","result","version"]},"Serving":{"enum":["online","batch","streaming"]},"Stage":{"enum":["Staging","Approved","Deprecated","Retired","Revoked"]},"StageChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"type":"string"},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"stage"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["type","version"]}},"required":["action","after","before","resource"]},"StateChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"$ref":"#/$defs/StateContent"},"before":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/StateContent"}]},"resource":{"const":{"type":"state"}}},"required":["action","after","before","resource"]},"StateContent":{"type":"object","additionalProperties":false,"properties":{"aliases":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Version"}}},"versions":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/VersionState"}}}},"required":["aliases","versions"]},"TagChange":{"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"},{"$ref":"#/$defs/KnownAfter"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"type":{"const":"tag"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["name","type","version"]}},"required":["action","after","before","resource"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Unwatched":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"reason":{"$ref":"#/$defs/Text"}},"required":["reason"]}}},"Validation":{"type":"object","additionalProperties":false,"properties":{"conditions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"before":{"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/Day"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]},"due":{"$ref":"#/$defs/Day"},"settled":{"$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]}},"opinion":{"enum":["approved","approved-with-conditions","rejected"]},"scope":{"$ref":"#/$defs/Text"},"validated_at":{"$ref":"#/$defs/Instant"},"validated_by":{"$ref":"#/$defs/Email"},"version":{"$ref":"#/$defs/Version"}},"required":["conditions","opinion","scope","validated_at","validated_by","version"]},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"},"VersionState":{"type":"object","additionalProperties":true,"properties":{"approved_by":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/KnownAfter"}]},"approved_by_plan":{"anyOf":[{"$ref":"#/$defs/Digest"},{"$ref":"#/$defs/KnownAfter"}]},"coexistence_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"deprecated_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"},{"$ref":"#/$defs/DaysAfterApply"}]},"end_of_life":{"$ref":"#/$defs/Day"},"end_of_support":{"$ref":"#/$defs/Day"},"exceptions_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"last_start":{"$ref":"#/$defs/Day"},"model_digest":{"$ref":"#/$defs/Digest"},"overdue_only_alerts":{"type":"boolean"},"policy_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"release_digest":{"$ref":"#/$defs/Digest"},"restarts_until":{"$ref":"#/$defs/Day"},"revalidate_by":{"$ref":"#/$defs/Day"},"revalidated":{"$ref":"#/$defs/Revalidated"},"source_digest":{"$ref":"#/$defs/Digest"},"stage":{"$ref":"#/$defs/Stage"}},"required":["approved_by","approved_by_plan","coexistence_days","deprecated_until","end_of_life","end_of_support","exceptions_until","model_digest","policy_digest","profile_digest","release_digest","restarts_until","revalidate_by","source_digest","stage"]},"WayBack":{"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"version":{"$ref":"#/$defs/Version"}},"required":["days","version"]}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"context":{"type":"object","additionalProperties":false,"properties":{"commit":{"$ref":"#/$defs/Text"},"planned_at":{"$ref":"#/$defs/Instant"}},"required":["commit","planned_at"]},"kind":{"const":"Plan"},"plan":{"$ref":"#/$defs/PlanBody"},"plan_digest":{"$ref":"#/$defs/Digest"}},"required":["apiVersion","context","kind","plan","plan_digest"],"$id":"plan"};
const schema20 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};
const pattern3 = new RegExp("^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern4 = new RegExp("^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats0.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"properties":{"approvals_required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"changes":{"type":"array","items":{"$ref":"#/$defs/Change"}},"class":{"$ref":"#/$defs/ChangeClass"},"emergency":{"$ref":"#/$defs/Emergency"},"ends":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/EndProof"}}},"exceptions_used":{"type":"array","items":{"$ref":"#/$defs/Text"}},"model":{"$ref":"#/$defs/Name"},"not_applicable":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/NotApplicable"}}},"prerequisite":{"$ref":"#/$defs/Prerequisite"},"registry_id":{"$ref":"#/$defs/Name"},"registry_name":{"$ref":"#/$defs/RegistryName"},"registry_url":{"$ref":"#/$defs/Text"},"releases":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/PlannedRelease"}}},"revalidations":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Revalidation"}}},"rollback_target":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Version"}]},"serving":{"type":"object","additionalProperties":false,"properties":{"next":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Version"}]},"now":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/RegistryVersion"}]},"since":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Instant"}]}},"required":["next","now","since"]},"target":{"$ref":"#/$defs/Name"},"timed_gates":{"type":"array","items":{"$ref":"#/$defs/Name"}},"validations":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Validation"}}},"way_back":{"$ref":"#/$defs/WayBack"}},"required":["approvals_required","changes","class","exceptions_used","model","registry_id","registry_url","releases","rollback_target","serving","target","timed_gates"]};
const func3 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,62}$", "u");
const pattern13 = new RegExp("^[1-9][0-9]{0,8}$", "u");
const schema23 = {"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"enum":["artifact","tag","description","alias","stage","state"]}}}},"allOf":[{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"artifact"}}}}},"then":{"$ref":"#/$defs/ArtifactChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"tag"}}}}},"then":{"$ref":"#/$defs/TagChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"description"}}}}},"then":{"$ref":"#/$defs/DescriptionChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"alias"}}}}},"then":{"$ref":"#/$defs/AliasChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"stage"}}}}},"then":{"$ref":"#/$defs/StageChange"}},{"if":{"type":"object","required":["resource"],"properties":{"resource":{"type":"object","required":["type"],"properties":{"type":{"const":"state"}}}}},"then":{"$ref":"#/$defs/StateChange"}}]};
const schema24 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Digest"},{"$ref":"#/$defs/KnownAfter"}]},"before":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Digest"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/Text"},"type":{"const":"artifact"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["path","type","version"]}},"required":["action","after","before","resource"]};
const schema25 = {"enum":["create","update","delete"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "create") || (data === "update")) || (data === "delete"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"known_after":{"enum":["approval","apply"]}},"required":["known_after"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.known_after === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known_after"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(key0 === "known_after")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.known_after !== undefined){
let data0 = data.known_after;
if(!((data0 === "approval") || (data0 === "apply"))){
const err2 = {instancePath:instancePath+"/known_after",schemaPath:"#/properties/known_after/enum",keyword:"enum",params:{allowedValues: schema27.properties.known_after.enum}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^#?[1-9][0-9]{0,8}$"};
const pattern8 = new RegExp("^#?[1-9][0-9]{0,8}$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#?[1-9][0-9]{0,8}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data1 = data.after;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(!(validate62(data1, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : errors < 1000 ? vErrors.concat(validate64.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data2 !== null){
const err7 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(!(validate62(data2, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err9 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data3.type === undefined){
const err10 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data3.version === undefined){
const err11 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!(((key1 === "path") || (key1 === "type")) || (key1 === "version"))){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data3.path !== undefined){
if(!(validate53(data3.path, {instancePath:instancePath+"/resource/path",parentData:data3,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.type !== undefined){
if("artifact" !== data3.type){
const err13 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/const",keyword:"const",params:{allowedValue: "artifact"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate68(data3.version, {instancePath:instancePath+"/resource/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"},{"$ref":"#/$defs/KnownAfter"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"type":{"const":"tag"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["name","type","version"]}},"required":["action","after","before","resource"]};
const schema30 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,62}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data1 = data.after;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : errors < 1000 ? vErrors.concat(validate64.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(data2 !== null){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err11 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data3.type === undefined){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data3.version === undefined){
const err13 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "version"))){
const err14 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data3.name !== undefined){
if(!(validate74(data3.name, {instancePath:instancePath+"/resource/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.type !== undefined){
if("tag" !== data3.type){
const err15 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/const",keyword:"const",params:{allowedValue: "tag"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate68(data3.version, {instancePath:instancePath+"/resource/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"description"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["type","version"]}},"required":["action","after","before","resource"]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data1 = data.after;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data2 !== null){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err11 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data3.version === undefined){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((key1 === "type") || (key1 === "version"))){
const err13 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data3.type !== undefined){
if("description" !== data3.type){
const err14 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/const",keyword:"const",params:{allowedValue: "description"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate68(data3.version, {instancePath:instancePath+"/resource/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"anyOf":[{"type":"null"},{"type":"string"}]},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Alias"},"type":{"const":"alias"}},"required":["name","type"]}},"required":["action","after","before","resource"]};
const schema33 = {"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$"};
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
let data1 = data.after;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data2 !== null){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err11 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data3.type === undefined){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "type"))){
const err13 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data3.name !== undefined){
if(!(validate84(data3.name, {instancePath:instancePath+"/resource/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : errors < 1000 ? vErrors.concat(validate84.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.type !== undefined){
if("alias" !== data3.type){
const err14 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/const",keyword:"const",params:{allowedValue: "alias"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"type":"string"},"before":{"anyOf":[{"type":"null"},{"type":"string"}]},"resource":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"stage"},"version":{"$ref":"#/$defs/RegistryVersion"}},"required":["type","version"]}},"required":["action","after","before","resource"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(typeof data.after !== "string"){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err9 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data3.version === undefined){
const err10 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((key1 === "type") || (key1 === "version"))){
const err11 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data3.type !== undefined){
if("stage" !== data3.type){
const err12 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/const",keyword:"const",params:{allowedValue: "stage"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate68(data3.version, {instancePath:instancePath+"/resource/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"after":{"$ref":"#/$defs/StateContent"},"before":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/StateContent"}]},"resource":{"const":{"type":"state"}}},"required":["action","after","before","resource"]};
const schema36 = {"type":"object","additionalProperties":false,"properties":{"aliases":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Version"}}},"versions":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/VersionState"}}}},"required":["aliases","versions"]};
const schema37 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":true,"properties":{"approved_by":{"anyOf":[{"$ref":"#/$defs/Text"},{"$ref":"#/$defs/KnownAfter"}]},"approved_by_plan":{"anyOf":[{"$ref":"#/$defs/Digest"},{"$ref":"#/$defs/KnownAfter"}]},"coexistence_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"deprecated_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"},{"$ref":"#/$defs/DaysAfterApply"}]},"end_of_life":{"$ref":"#/$defs/Day"},"end_of_support":{"$ref":"#/$defs/Day"},"exceptions_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"last_start":{"$ref":"#/$defs/Day"},"model_digest":{"$ref":"#/$defs/Digest"},"overdue_only_alerts":{"type":"boolean"},"policy_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"release_digest":{"$ref":"#/$defs/Digest"},"restarts_until":{"$ref":"#/$defs/Day"},"revalidate_by":{"$ref":"#/$defs/Day"},"revalidated":{"$ref":"#/$defs/Revalidated"},"source_digest":{"$ref":"#/$defs/Digest"},"stage":{"$ref":"#/$defs/Stage"}},"required":["approved_by","approved_by_plan","coexistence_days","deprecated_until","end_of_life","end_of_support","exceptions_until","model_digest","policy_digest","profile_digest","release_digest","restarts_until","revalidate_by","source_digest","stage"]};
const schema39 = {"type":"string","format":"date"};
const formats2 = require("ajv-formats/dist/formats").fullFormats.date;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"properties":{"days_after_apply":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]}},"required":["days_after_apply"]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days_after_apply === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days_after_apply"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(key0 === "days_after_apply")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.days_after_apply !== undefined){
let data0 = data.days_after_apply;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/days_after_apply",schemaPath:"#/properties/days_after_apply/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/days_after_apply",schemaPath:"#/properties/days_after_apply/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/days_after_apply",schemaPath:"#/properties/days_after_apply/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":true,"properties":{"data_until":{"$ref":"#/$defs/Day"},"evidence":{"$ref":"#/$defs/Digest"},"on":{"$ref":"#/$defs/Day"},"result":{"enum":["passed","failed"]}},"required":["evidence","on","result"]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidence === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.on === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.result === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.data_until !== undefined){
if(!(validate101(data.data_until, {instancePath:instancePath+"/data_until",parentData:data,parentDataProperty:"data_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate62(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate101(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(!((data3 === "passed") || (data3 === "failed"))){
const err3 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema41.properties.result.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"enum":["Staging","Approved","Deprecated","Retired","Revoked"]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "Staging") || (data === "Approved")) || (data === "Deprecated")) || (data === "Retired")) || (data === "Revoked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approved_by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_by"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.approved_by_plan === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_by_plan"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.coexistence_days === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coexistence_days"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.deprecated_until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deprecated_until"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.end_of_life === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_of_life"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.end_of_support === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end_of_support"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.exceptions_until === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions_until"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.model_digest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_digest"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.policy_digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_digest"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.profile_digest === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile_digest"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.release_digest === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release_digest"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.restarts_until === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restarts_until"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data.revalidate_by === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revalidate_by"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data.source_digest === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_digest"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data.stage === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data.approved_by !== undefined){
let data0 = data.approved_by;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate53(data0, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(validate64(data0, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : errors < 1000 ? vErrors.concat(validate64.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.approved_by_plan !== undefined){
let data1 = data.approved_by_plan;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate62(data1, {instancePath:instancePath+"/approved_by_plan",parentData:data,parentDataProperty:"approved_by_plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/approved_by_plan",parentData:data,parentDataProperty:"approved_by_plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : errors < 1000 ? vErrors.concat(validate64.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err16 = {instancePath:instancePath+"/approved_by_plan",schemaPath:"#/properties/approved_by_plan/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.coexistence_days !== undefined){
let data2 = data.coexistence_days;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err17 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err18 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
}
if(data.deprecated_until !== undefined){
let data3 = data.deprecated_until;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(data3 !== null){
const err20 = {instancePath:instancePath+"/deprecated_until",schemaPath:"#/properties/deprecated_until/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
const _errs19 = errors;
if(!(validate101(data3, {instancePath:instancePath+"/deprecated_until",parentData:data,parentDataProperty:"deprecated_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid2 = _errs19 === errors;
valid4 = valid4 || _valid2;
const _errs20 = errors;
if(!(validate103(data3, {instancePath:instancePath+"/deprecated_until",parentData:data,parentDataProperty:"deprecated_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : errors < 1000 ? vErrors.concat(validate103.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err21 = {instancePath:instancePath+"/deprecated_until",schemaPath:"#/properties/deprecated_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.end_of_life !== undefined){
if(!(validate101(data.end_of_life, {instancePath:instancePath+"/end_of_life",parentData:data,parentDataProperty:"end_of_life",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.end_of_support !== undefined){
if(!(validate101(data.end_of_support, {instancePath:instancePath+"/end_of_support",parentData:data,parentDataProperty:"end_of_support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.exceptions_until !== undefined){
let data6 = data.exceptions_until;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(data6 !== null){
const err22 = {instancePath:instancePath+"/exceptions_until",schemaPath:"#/properties/exceptions_until/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
var _valid3 = _errs25 === errors;
valid5 = valid5 || _valid3;
const _errs27 = errors;
if(!(validate101(data6, {instancePath:instancePath+"/exceptions_until",parentData:data,parentDataProperty:"exceptions_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid3 = _errs27 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err23 = {instancePath:instancePath+"/exceptions_until",schemaPath:"#/properties/exceptions_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.last_start !== undefined){
if(!(validate101(data.last_start, {instancePath:instancePath+"/last_start",parentData:data,parentDataProperty:"last_start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_digest !== undefined){
if(!(validate62(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.overdue_only_alerts !== undefined){
if(typeof data.overdue_only_alerts !== "boolean"){
const err24 = {instancePath:instancePath+"/overdue_only_alerts",schemaPath:"#/properties/overdue_only_alerts/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.policy_digest !== undefined){
if(!(validate62(data.policy_digest, {instancePath:instancePath+"/policy_digest",parentData:data,parentDataProperty:"policy_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.profile_digest !== undefined){
if(!(validate62(data.profile_digest, {instancePath:instancePath+"/profile_digest",parentData:data,parentDataProperty:"profile_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.release_digest !== undefined){
if(!(validate62(data.release_digest, {instancePath:instancePath+"/release_digest",parentData:data,parentDataProperty:"release_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.restarts_until !== undefined){
if(!(validate101(data.restarts_until, {instancePath:instancePath+"/restarts_until",parentData:data,parentDataProperty:"restarts_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revalidate_by !== undefined){
if(!(validate101(data.revalidate_by, {instancePath:instancePath+"/revalidate_by",parentData:data,parentDataProperty:"revalidate_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revalidated !== undefined){
if(!(validate115(data.revalidated, {instancePath:instancePath+"/revalidated",parentData:data,parentDataProperty:"revalidated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : errors < 1000 ? vErrors.concat(validate115.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source_digest !== undefined){
if(!(validate62(data.source_digest, {instancePath:instancePath+"/source_digest",parentData:data,parentDataProperty:"source_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate121(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : errors < 1000 ? vErrors.concat(validate121.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aliases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aliases"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.versions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "aliases") || (key0 === "versions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data0 = data.aliases;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern10.test(key1))){
const err3 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern10.test(key2)){
if(!(validate94(data0[key2], {instancePath:instancePath+"/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data2 = data.versions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(pattern13.test(key3))){
const err5 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
for(const key4 in data2){
if(pattern13.test(key4)){
if(!(validate96(data2[key4], {instancePath:instancePath+"/versions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func4 = require("ajv/dist/runtime/equal").default;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.resource === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "after")) || (key0 === "before")) || (key0 === "resource"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate60(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate93(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.before !== undefined){
let data2 = data.before;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(!(validate93(data2, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.resource !== undefined){
if(!func4(data.resource, schema35.properties.resource.const)){
const err7 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/const",keyword:"const",params:{allowedValue: schema35.properties.resource.const}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.resource === undefined) && (missing0 = "resource")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data0 = data.resource;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.type === undefined) && (missing1 = "type")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
else {
if(data0.type !== undefined){
if("artifact" !== data0.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : errors < 1000 ? vErrors.concat(validate59.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.resource === undefined) && (missing2 = "resource")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data2 = data.resource;
const _errs13 = errors;
if(errors === _errs13){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
else {
if(data2.type !== undefined){
if("tag" !== data2.type){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
}
else {
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : errors < 1000 ? vErrors.concat(validate71.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
if(valid4){
var props1 = true;
}
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.resource === undefined) && (missing4 = "resource")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data4 = data.resource;
const _errs21 = errors;
if(errors === _errs21){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing5;
if((data4.type === undefined) && (missing5 = "type")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
else {
if(data4.type !== undefined){
if("description" !== data4.type){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : errors < 1000 ? vErrors.concat(validate78.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid7 = _valid2;
if(valid7){
var props2 = true;
}
}
if(!valid7){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.resource === undefined) && (missing6 = "resource")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data6 = data.resource;
const _errs29 = errors;
if(errors === _errs29){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing7;
if((data6.type === undefined) && (missing7 = "type")){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
else {
if(data6.type !== undefined){
if("alias" !== data6.type){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
}
}
else {
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs32 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : errors < 1000 ? vErrors.concat(validate82.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid3 = _errs32 === errors;
valid10 = _valid3;
if(valid10){
var props3 = true;
}
}
if(!valid10){
const err23 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs34 = errors;
let valid13 = true;
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.resource === undefined) && (missing8 = "resource")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data8 = data.resource;
const _errs37 = errors;
if(errors === _errs37){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing9;
if((data8.type === undefined) && (missing9 = "type")){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
else {
if(data8.type !== undefined){
if("stage" !== data8.type){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
}
}
else {
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs40 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : errors < 1000 ? vErrors.concat(validate87.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid4 = _errs40 === errors;
valid13 = _valid4;
if(valid13){
var props4 = true;
}
}
if(!valid13){
const err29 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs42 = errors;
let valid16 = true;
const _errs43 = errors;
if(errors === _errs43){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.resource === undefined) && (missing10 = "resource")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
else {
if(data.resource !== undefined){
let data10 = data.resource;
const _errs45 = errors;
if(errors === _errs45){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing11;
if((data10.type === undefined) && (missing11 = "type")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
else {
if(data10.type !== undefined){
if("state" !== data10.type){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
}
}
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs48 = errors;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid5 = _errs48 === errors;
valid16 = _valid5;
if(valid16){
var props5 = true;
}
}
if(!valid16){
const err35 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.resource = true;
}
if(data.resource !== undefined){
let data12 = data.resource;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
const err37 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if(data12.type !== undefined){
let data13 = data12.type;
if(!((((((data13 === "artifact") || (data13 === "tag")) || (data13 === "description")) || (data13 === "alias")) || (data13 === "stage")) || (data13 === "state"))){
const err38 = {instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.resource.properties.type.enum}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema43 = {"enum":["standard","normal","emergency","rollback","withdrawal","revalidation","end_of_life","extension"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((data === "standard") || (data === "normal")) || (data === "emergency")) || (data === "rollback")) || (data === "withdrawal")) || (data === "revalidation")) || (data === "end_of_life")) || (data === "extension"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"properties":{"incident":{"$ref":"#/$defs/Text"},"ratify":{"$ref":"#/$defs/Ratification"},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"windows":{"type":"array","items":{"$ref":"#/$defs/Name"}}},"required":["incident","soak_hours","windows"]};
const schema45 = {"type":"object","additionalProperties":false,"properties":{"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["required","within_days"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.within_days === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within_days"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "required") || (key0 === "within_days"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
let data1 = data0[key2];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.within_days !== undefined){
let data2 = data.within_days;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/within_days",schemaPath:"#/properties/within_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/within_days",schemaPath:"#/properties/within_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/within_days",schemaPath:"#/properties/within_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.incident === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incident"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.soak_hours === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soak_hours"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.windows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windows"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "incident") || (key0 === "ratify")) || (key0 === "soak_hours")) || (key0 === "windows"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.incident !== undefined){
if(!(validate53(data.incident, {instancePath:instancePath+"/incident",parentData:data,parentDataProperty:"incident",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ratify !== undefined){
if(!(validate132(data.ratify, {instancePath:instancePath+"/ratify",parentData:data,parentDataProperty:"ratify",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : errors < 1000 ? vErrors.concat(validate132.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.soak_hours !== undefined){
let data2 = data.soak_hours;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
if(data.windows !== undefined){
let data3 = data.windows;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data3[i0], {instancePath:instancePath+"/windows/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"properties":{"acknowledged":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Digest"}}},"no_traffic":{"$ref":"#/$defs/Digest"}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "acknowledged") || (key0 === "no_traffic"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.acknowledged !== undefined){
let data0 = data.acknowledged;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err1 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
if(!(validate62(data0[key2], {instancePath:instancePath+"/acknowledged/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.no_traffic !== undefined){
if(!(validate62(data.no_traffic, {instancePath:instancePath+"/no_traffic",parentData:data,parentDataProperty:"no_traffic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Prose"}},"required":["accepted_by","reason"]}};
const schema48 = {"anyOf":[{"$ref":"#/$defs/Text"},{"type":"object","additionalProperties":false,"properties":{"en":{"$ref":"#/$defs/Text"},"pt-BR":{"$ref":"#/$defs/Text"}},"required":["en"]},{"type":"object","additionalProperties":false,"properties":{"pt-BR":{"$ref":"#/$defs/Text"}},"required":["pt-BR"]}]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.en === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "en") || (key0 === "pt-BR"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate53(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate53(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["pt-BR"] === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "pt-BR"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key1 in data){
if(!(key1 === "pt-BR")){
const err4 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate53(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate144.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.accepted_by === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "accepted_by"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key1 in data0){
if(!((key1 === "accepted_by") || (key1 === "reason"))){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data0.accepted_by !== undefined){
if(!(validate53(data0.accepted_by, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/accepted_by",parentData:data0,parentDataProperty:"accepted_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate144(data0.reason, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : errors < 1000 ? vErrors.concat(validate144.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"properties":{"hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"model_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"source_digest":{"$ref":"#/$defs/Digest"},"target":{"$ref":"#/$defs/Name"},"version":{"$ref":"#/$defs/Version"}},"required":["hours","model_digest","profile_digest","source_digest","target","version"]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hours === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hours"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.model_digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_digest"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.profile_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source_digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_digest"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "hours") || (key0 === "model_digest")) || (key0 === "profile_digest")) || (key0 === "source_digest")) || (key0 === "target")) || (key0 === "version"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.hours !== undefined){
let data0 = data.hours;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
if(data.model_digest !== undefined){
if(!(validate62(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.profile_digest !== undefined){
if(!(validate62(data.profile_digest, {instancePath:instancePath+"/profile_digest",parentData:data,parentDataProperty:"profile_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source_digest !== undefined){
if(!(validate62(data.source_digest, {instancePath:instancePath+"/source_digest",parentData:data,parentDataProperty:"source_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate74(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate94(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"};
const pattern24 = new RegExp("^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$", "u");

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"properties":{"declarations":{"type":"array","items":{"$ref":"#/$defs/DocumentDifference"}},"differences":{"type":"array","items":{"$ref":"#/$defs/DocumentDifference"}},"kind":{"$ref":"#/$defs/PlannedKind"},"model_digest":{"$ref":"#/$defs/Digest"},"policy_digest":{"$ref":"#/$defs/Digest"},"quality_sources":{"$ref":"#/$defs/QualitySources"},"recipe":{"$ref":"#/$defs/InsideRecipe"},"release_digest":{"$ref":"#/$defs/Digest"},"replaces":{"anyOf":[{"const":"none"},{"$ref":"#/$defs/Version"}]},"service":{"$ref":"#/$defs/PlannedService"},"source_digest":{"$ref":"#/$defs/Digest"},"sources":{"type":"object","additionalProperties":{"$ref":"#/$defs/Digest"}},"unwatched":{"$ref":"#/$defs/Unwatched"},"verdicts":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"const":"pass"}}}},"required":["model_digest","policy_digest","release_digest","replaces","source_digest","sources","verdicts"]};
const schema52 = {"type":"object","additionalProperties":false,"properties":{"after":true,"before":true,"document":{"$ref":"#/$defs/Text"},"is_weaker":{"type":"boolean"},"path":{"type":"string"}},"required":["document","is_weaker","path"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.is_weaker === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_weaker"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "after") || (key0 === "before")) || (key0 === "document")) || (key0 === "is_weaker")) || (key0 === "path"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate53(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.is_weaker !== undefined){
if(typeof data.is_weaker !== "boolean"){
const err4 = {instancePath:instancePath+"/is_weaker",schemaPath:"#/properties/is_weaker/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"properties":{"decides_about_people":{"type":"boolean"},"serving":{"$ref":"#/$defs/Serving"},"task":{"$ref":"#/$defs/Task"}},"required":["decides_about_people","serving","task"]};
const schema54 = {"enum":["online","batch","streaming"]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decides_about_people === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decides_about_people"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.serving === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serving"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.task === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "task"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "decides_about_people") || (key0 === "serving")) || (key0 === "task"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.decides_about_people !== undefined){
if(typeof data.decides_about_people !== "boolean"){
const err4 = {instancePath:instancePath+"/decides_about_people",schemaPath:"#/properties/decides_about_people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.serving !== undefined){
if(!(validate168(data.serving, {instancePath:instancePath+"/serving",parentData:data,parentDataProperty:"serving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate170(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : errors < 1000 ? vErrors.concat(validate170.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"elsewhere":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"here":{"type":"number"},"measure":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"there":true},"required":["here","measure","source","there"]}},"fairness_dataset":{"$ref":"#/$defs/Text"},"not_in_registry":{"type":"object","additionalProperties":false,"properties":{"measures":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"}},"required":["measures","reason"]}},"required":["dataset","elsewhere"]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.elsewhere === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elsewhere"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "dataset") || (key0 === "elsewhere")) || (key0 === "fairness_dataset")) || (key0 === "not_in_registry"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate53(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.elsewhere !== undefined){
let data1 = data.elsewhere;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.here === undefined){
const err3 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/required",keyword:"required",params:{missingProperty: "here"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data2.measure === undefined){
const err4 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data2.source === undefined){
const err5 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data2.there === undefined){
const err6 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/required",keyword:"required",params:{missingProperty: "there"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
for(const key1 in data2){
if(!(((((key1 === "dataset") || (key1 === "here")) || (key1 === "measure")) || (key1 === "source")) || (key1 === "there"))){
const err7 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data2.dataset !== undefined){
if(!(validate53(data2.dataset, {instancePath:instancePath+"/elsewhere/" + i0+"/dataset",parentData:data2,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.here !== undefined){
let data4 = data2.here;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/elsewhere/" + i0+"/here",schemaPath:"#/properties/elsewhere/items/properties/here/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data2.measure !== undefined){
if(!(validate53(data2.measure, {instancePath:instancePath+"/elsewhere/" + i0+"/measure",parentData:data2,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.source !== undefined){
if(!(validate53(data2.source, {instancePath:instancePath+"/elsewhere/" + i0+"/source",parentData:data2,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/elsewhere/" + i0,schemaPath:"#/properties/elsewhere/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/elsewhere",schemaPath:"#/properties/elsewhere/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.fairness_dataset !== undefined){
if(!(validate53(data.fairness_dataset, {instancePath:instancePath+"/fairness_dataset",parentData:data,parentDataProperty:"fairness_dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_in_registry !== undefined){
let data8 = data.not_in_registry;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.measures === undefined){
const err11 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data8.reason === undefined){
const err12 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key2 in data8){
if(!((key2 === "measures") || (key2 === "reason"))){
const err13 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data8.measures !== undefined){
let data9 = data8.measures;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data9[i1], {instancePath:instancePath+"/not_in_registry/measures/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/not_in_registry/measures",schemaPath:"#/properties/not_in_registry/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data8.reason !== undefined){
if(!(validate53(data8.reason, {instancePath:instancePath+"/not_in_registry/reason",parentData:data8,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"reviewed":{"$ref":"#/$defs/Version"},"until":{"$ref":"#/$defs/Day"}},"required":["name","reviewed","until"]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.reviewed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewed"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.until === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "reviewed")) || (key0 === "until"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate74(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate94(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate101(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"properties":{"contract":{"$ref":"#/$defs/Text"},"evaluated_on":{"$ref":"#/$defs/Day"},"name":{"$ref":"#/$defs/Text"},"provider":{"$ref":"#/$defs/Text"},"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["contract","evaluated_on","name","provider","region","revision"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.evaluated_on === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluated_on"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.provider === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.region === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.revision === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "contract") || (key0 === "evaluated_on")) || (key0 === "name")) || (key0 === "provider")) || (key0 === "region")) || (key0 === "revision"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.contract !== undefined){
if(!(validate53(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.evaluated_on !== undefined){
if(!(validate101(data.evaluated_on, {instancePath:instancePath+"/evaluated_on",parentData:data,parentDataProperty:"evaluated_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate53(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(!(validate53(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(!(validate53(data.revision, {instancePath:instancePath+"/revision",parentData:data,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"reason":{"$ref":"#/$defs/Text"}},"required":["reason"]}}};
const pattern27 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern27.test(key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern27.test(key1)){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key2 in data0){
if(!(key2 === "reason")){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate53(data0.reason, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_digest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_digest"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.policy_digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_digest"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.release_digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release_digest"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.replaces === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replaces"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.source_digest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_digest"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.sources === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.verdicts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema51.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.declarations !== undefined){
let data0 = data.declarations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data0[i0], {instancePath:instancePath+"/declarations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.differences !== undefined){
let data2 = data.differences;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate163(data2[i1], {instancePath:instancePath+"/differences/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate167(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : errors < 1000 ? vErrors.concat(validate167.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_digest !== undefined){
if(!(validate62(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.policy_digest !== undefined){
if(!(validate62(data.policy_digest, {instancePath:instancePath+"/policy_digest",parentData:data,parentDataProperty:"policy_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.quality_sources !== undefined){
if(!(validate175(data.quality_sources, {instancePath:instancePath+"/quality_sources",parentData:data,parentDataProperty:"quality_sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : errors < 1000 ? vErrors.concat(validate175.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.recipe !== undefined){
if(!(validate184(data.recipe, {instancePath:instancePath+"/recipe",parentData:data,parentDataProperty:"recipe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : errors < 1000 ? vErrors.concat(validate184.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.release_digest !== undefined){
if(!(validate62(data.release_digest, {instancePath:instancePath+"/release_digest",parentData:data,parentDataProperty:"release_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
let data10 = data.replaces;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if("none" !== data10){
const err10 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
const _errs17 = errors;
if(!(validate94(data10, {instancePath:instancePath+"/replaces",parentData:data,parentDataProperty:"replaces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err11 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.service !== undefined){
if(!(validate191(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source_digest !== undefined){
if(!(validate62(data.source_digest, {instancePath:instancePath+"/source_digest",parentData:data,parentDataProperty:"source_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data13 = data.sources;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(validate62(data13[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.unwatched !== undefined){
if(!(validate201(data.unwatched, {instancePath:instancePath+"/unwatched",parentData:data,parentDataProperty:"unwatched",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : errors < 1000 ? vErrors.concat(validate201.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.verdicts !== undefined){
let data16 = data.verdicts;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(pattern5.test(key2))){
const err13 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
for(const key3 in data16){
if(pattern5.test(key3)){
if("pass" !== data16[key3]){
const err14 = {instancePath:instancePath+"/verdicts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verdicts/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/const",keyword:"const",params:{allowedValue: "pass"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"apiVersion":{"const":"relc/v1"},"conclusion":{"$ref":"#/$defs/Prose"},"decided_by":{"$ref":"#/$defs/Email"},"decided_on":{"$ref":"#/$defs/Day"},"kind":{"const":"Revalidation"},"measured":{"$ref":"#/$defs/Observation"},"model":{"$ref":"#/$defs/Name"},"model_digest":{"$ref":"#/$defs/Digest"},"next":{"$ref":"#/$defs/Day"},"occasion":{"enum":["date","drift","fairness","kpi"]},"result":{"enum":["passed","failed"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","conclusion","decided_by","decided_on","kind","measured","model","model_digest","occasion","result","version"]};
const schema61 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};
const pattern33 = new RegExp("^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$", "u");

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern33.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"properties":{"fairness":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"disparate_impact":{"type":"number"},"equal_opportunity_difference":{"type":"number"},"mae_ratio":{"type":"number"},"mean_error_difference":{"type":"number"}}}}},"psi":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/NonNegative"}}},"quality":{"$ref":"#/$defs/QualityMeasures"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"slos":{"type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/BatchLevels"},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"$ref":"#/$defs/Ratio"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p95","p99"]},"llm":{"$ref":"#/$defs/LlmLevels"}}},"window":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"until":{"$ref":"#/$defs/Day"}},"required":["from","until"]}},"required":["rows","window"]};
const schema63 = {"type":"number","minimum":0};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern5.test(key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern5.test(key1)){
let data0 = data[key1];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration_seconds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_seconds"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.rows_per_second === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows_per_second"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "duration_seconds") || (key0 === "rows_per_second"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.duration_seconds !== undefined){
let data0 = data.duration_seconds;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
else {
const err4 = {instancePath:instancePath+"/duration_seconds",schemaPath:"#/properties/duration_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.rows_per_second !== undefined){
let data1 = data.rows_per_second;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/rows_per_second",schemaPath:"#/properties/rows_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
else {
const err6 = {instancePath:instancePath+"/rows_per_second",schemaPath:"#/properties/rows_per_second/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]};
const schema67 = {"type":"string","pattern":"^[A-Z]{3}$"};
const pattern40 = new RegExp("^[A-Z]{3}$", "u");

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern40.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate211(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : errors < 1000 ? vErrors.concat(validate211.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate219(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : errors < 1000 ? vErrors.concat(validate219.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"number","maximum":1,"minimum":0};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pii_leak_rate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pii_leak_rate"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.toxicity_rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toxicity_rate"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.unsafe_answer_rate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsafe_answer_rate"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.wrong_refusal_rate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wrong_refusal_rate"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "groundedness") || (key0 === "pii_leak_rate")) || (key0 === "toxicity_rate")) || (key0 === "unsafe_answer_rate")) || (key0 === "wrong_refusal_rate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.groundedness !== undefined){
if(!(validate222(data.groundedness, {instancePath:instancePath+"/groundedness",parentData:data,parentDataProperty:"groundedness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.pii_leak_rate !== undefined){
if(!(validate222(data.pii_leak_rate, {instancePath:instancePath+"/pii_leak_rate",parentData:data,parentDataProperty:"pii_leak_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.toxicity_rate !== undefined){
if(!(validate222(data.toxicity_rate, {instancePath:instancePath+"/toxicity_rate",parentData:data,parentDataProperty:"toxicity_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unsafe_answer_rate !== undefined){
if(!(validate222(data.unsafe_answer_rate, {instancePath:instancePath+"/unsafe_answer_rate",parentData:data,parentDataProperty:"unsafe_answer_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.wrong_refusal_rate !== undefined){
if(!(validate222(data.wrong_refusal_rate, {instancePath:instancePath+"/wrong_refusal_rate",parentData:data,parentDataProperty:"wrong_refusal_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.window === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "fairness") || (key0 === "psi")) || (key0 === "quality")) || (key0 === "rows")) || (key0 === "slos")) || (key0 === "window"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.fairness !== undefined){
let data0 = data.fairness;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err3 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
let data1 = data0[key2];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key3 in data1){
if(!((((key3 === "disparate_impact") || (key3 === "equal_opportunity_difference")) || (key3 === "mae_ratio")) || (key3 === "mean_error_difference"))){
const err4 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data1.disparate_impact !== undefined){
let data2 = data1.disparate_impact;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/disparate_impact",schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/disparate_impact/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data1.equal_opportunity_difference !== undefined){
let data3 = data1.equal_opportunity_difference;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data1.mae_ratio !== undefined){
let data4 = data1.mae_ratio;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mae_ratio",schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/mae_ratio/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data1.mean_error_difference !== undefined){
let data5 = data1.mean_error_difference;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mean_error_difference",schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/mean_error_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fairness/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fairness/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.psi !== undefined){
let data6 = data.psi;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!(pattern27.test(key4))){
const err11 = {instancePath:instancePath+"/psi",schemaPath:"#/properties/psi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
for(const key5 in data6){
if(pattern27.test(key5)){
if(!(validate211(data6[key5], {instancePath:instancePath+"/psi/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : errors < 1000 ? vErrors.concat(validate211.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/psi",schemaPath:"#/properties/psi/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.quality !== undefined){
if(!(validate213(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : errors < 1000 ? vErrors.concat(validate213.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data9 = data.rows;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
if(data.slos !== undefined){
let data10 = data.slos;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!(((((key6 === "batch") || (key6 === "cost_per_1000_calls")) || (key6 === "error_rate")) || (key6 === "latency_ms")) || (key6 === "llm"))){
const err16 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data10.batch !== undefined){
if(!(validate215(data10.batch, {instancePath:instancePath+"/slos/batch",parentData:data10,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : errors < 1000 ? vErrors.concat(validate215.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data10.cost_per_1000_calls !== undefined){
if(!(validate217(data10.cost_per_1000_calls, {instancePath:instancePath+"/slos/cost_per_1000_calls",parentData:data10,parentDataProperty:"cost_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : errors < 1000 ? vErrors.concat(validate217.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data10.error_rate !== undefined){
if(!(validate222(data10.error_rate, {instancePath:instancePath+"/slos/error_rate",parentData:data10,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data10.latency_ms !== undefined){
let data14 = data10.latency_ms;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.p95 === undefined){
const err17 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(data14.p99 === undefined){
const err18 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p99"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
for(const key7 in data14){
if(!((key7 === "p95") || (key7 === "p99"))){
const err19 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data14.p95 !== undefined){
if(!(validate211(data14.p95, {instancePath:instancePath+"/slos/latency_ms/p95",parentData:data14,parentDataProperty:"p95",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : errors < 1000 ? vErrors.concat(validate211.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.p99 !== undefined){
if(!(validate211(data14.p99, {instancePath:instancePath+"/slos/latency_ms/p99",parentData:data14,parentDataProperty:"p99",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : errors < 1000 ? vErrors.concat(validate211.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data10.llm !== undefined){
if(!(validate226(data10.llm, {instancePath:instancePath+"/slos/llm",parentData:data10,parentDataProperty:"llm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : errors < 1000 ? vErrors.concat(validate226.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.window !== undefined){
let data18 = data.window;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.from === undefined){
const err22 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if(data18.until === undefined){
const err23 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
for(const key8 in data18){
if(!((key8 === "from") || (key8 === "until"))){
const err24 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data18.from !== undefined){
if(!(validate101(data18.from, {instancePath:instancePath+"/window/from",parentData:data18,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data18.until !== undefined){
if(!(validate101(data18.until, {instancePath:instancePath+"/window/until",parentData:data18,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.conclusion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conclusion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.decided_by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_by"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.decided_on === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_on"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.measured === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.model_digest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_digest"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.occasion === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occasion"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.result === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema60.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err12 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err13 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.conclusion !== undefined){
if(!(validate144(data.conclusion, {instancePath:instancePath+"/conclusion",parentData:data,parentDataProperty:"conclusion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : errors < 1000 ? vErrors.concat(validate144.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_by !== undefined){
if(!(validate207(data.decided_by, {instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_on !== undefined){
if(!(validate101(data.decided_on, {instancePath:instancePath+"/decided_on",parentData:data,parentDataProperty:"decided_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Revalidation" !== data.kind){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Revalidation"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.measured !== undefined){
if(!(validate210(data.measured, {instancePath:instancePath+"/measured",parentData:data,parentDataProperty:"measured",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : errors < 1000 ? vErrors.concat(validate210.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate74(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_digest !== undefined){
if(!(validate62(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate101(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.occasion !== undefined){
let data10 = data.occasion;
if(!((((data10 === "date") || (data10 === "drift")) || (data10 === "fairness")) || (data10 === "kpi"))){
const err15 = {instancePath:instancePath+"/occasion",schemaPath:"#/properties/occasion/enum",keyword:"enum",params:{allowedValues: schema60.properties.occasion.enum}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data11 = data.result;
if(!((data11 === "passed") || (data11 === "failed"))){
const err16 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema60.properties.result.enum}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate94(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","additionalProperties":false,"properties":{"conditions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"before":{"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/Day"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]},"due":{"$ref":"#/$defs/Day"},"settled":{"$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]}},"opinion":{"enum":["approved","approved-with-conditions","rejected"]},"scope":{"$ref":"#/$defs/Text"},"validated_at":{"$ref":"#/$defs/Instant"},"validated_by":{"$ref":"#/$defs/Email"},"version":{"$ref":"#/$defs/Version"}},"required":["conditions","opinion","scope","validated_at","validated_by","version"]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.opinion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opinion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.scope === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.validated_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validated_at"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.validated_by === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validated_by"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "conditions") || (key0 === "opinion")) || (key0 === "scope")) || (key0 === "validated_at")) || (key0 === "validated_by")) || (key0 === "version"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
let data0 = data.conditions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.due === undefined){
const err7 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditions/additionalProperties/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data1.text === undefined){
const err8 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditions/additionalProperties/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key2 in data1){
if(!((((key2 === "before") || (key2 === "due")) || (key2 === "settled")) || (key2 === "text"))){
const err9 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data1.before !== undefined){
let data2 = data1.before;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.due === undefined){
const err10 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before",schemaPath:"#/properties/conditions/additionalProperties/properties/before/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data2.text === undefined){
const err11 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before",schemaPath:"#/properties/conditions/additionalProperties/properties/before/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key3 in data2){
if(!((key3 === "due") || (key3 === "text"))){
const err12 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before",schemaPath:"#/properties/conditions/additionalProperties/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data2.due !== undefined){
if(!(validate101(data2.due, {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before/due",parentData:data2,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.text !== undefined){
if(!(validate53(data2.text, {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before/text",parentData:data2,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before",schemaPath:"#/properties/conditions/additionalProperties/properties/before/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data1.due !== undefined){
if(!(validate101(data1.due, {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/due",parentData:data1,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.settled !== undefined){
if(!(validate53(data1.settled, {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/settled",parentData:data1,parentDataProperty:"settled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.text !== undefined){
if(!(validate53(data1.text, {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",parentData:data1,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/conditions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditions/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.opinion !== undefined){
let data8 = data.opinion;
if(!(((data8 === "approved") || (data8 === "approved-with-conditions")) || (data8 === "rejected"))){
const err16 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema70.properties.opinion.enum}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate53(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_at !== undefined){
if(!(validate55(data.validated_at, {instancePath:instancePath+"/validated_at",parentData:data,parentDataProperty:"validated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : errors < 1000 ? vErrors.concat(validate55.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_by !== undefined){
if(!(validate207(data.validated_by, {instancePath:instancePath+"/validated_by",parentData:data,parentDataProperty:"validated_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate94(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"version":{"$ref":"#/$defs/Version"}},"required":["days","version"]};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "days") || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
if(data.version !== undefined){
if(!(validate94(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvals_required === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals_required"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.changes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.class === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.exceptions_used === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions_used"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.registry_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.registry_url === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_url"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.releases === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.rollback_target === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback_target"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.serving === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serving"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.timed_gates === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timed_gates"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema22.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.approvals_required !== undefined){
let data0 = data.approvals_required;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err13 = {instancePath:instancePath+"/approvals_required",schemaPath:"#/properties/approvals_required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
let data1 = data0[key2];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err14 = {instancePath:instancePath+"/approvals_required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/approvals_required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/approvals_required/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/approvals_required",schemaPath:"#/properties/approvals_required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data2 = data.changes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data2[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : errors < 1000 ? vErrors.concat(validate58.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(!(validate128(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : errors < 1000 ? vErrors.concat(validate128.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.emergency !== undefined){
if(!(validate130(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : errors < 1000 ? vErrors.concat(validate130.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ends !== undefined){
let data6 = data.ends;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(pattern13.test(key3))){
const err19 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
for(const key4 in data6){
if(pattern13.test(key4)){
if(!(validate136(data6[key4], {instancePath:instancePath+"/ends/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : errors < 1000 ? vErrors.concat(validate136.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.exceptions_used !== undefined){
let data8 = data.exceptions_used;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data8[i1], {instancePath:instancePath+"/exceptions_used/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/exceptions_used",schemaPath:"#/properties/exceptions_used/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate74(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_applicable !== undefined){
let data11 = data.not_applicable;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(!(pattern13.test(key5))){
const err22 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
for(const key6 in data11){
if(pattern13.test(key6)){
if(!(validate142(data11[key6], {instancePath:instancePath+"/not_applicable/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : errors < 1000 ? vErrors.concat(validate142.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.prerequisite !== undefined){
if(!(validate151(data.prerequisite, {instancePath:instancePath+"/prerequisite",parentData:data,parentDataProperty:"prerequisite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : errors < 1000 ? vErrors.concat(validate151.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate74(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_name !== undefined){
if(!(validate159(data.registry_name, {instancePath:instancePath+"/registry_name",parentData:data,parentDataProperty:"registry_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : errors < 1000 ? vErrors.concat(validate159.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_url !== undefined){
if(!(validate53(data.registry_url, {instancePath:instancePath+"/registry_url",parentData:data,parentDataProperty:"registry_url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data17 = data.releases;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(pattern13.test(key7))){
const err24 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
for(const key8 in data17){
if(pattern13.test(key8)){
if(!(validate162(data17[key8], {instancePath:instancePath+"/releases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : errors < 1000 ? vErrors.concat(validate162.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.revalidations !== undefined){
let data19 = data.revalidations;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 in data19){
if(!(pattern13.test(key9))){
const err26 = {instancePath:instancePath+"/revalidations",schemaPath:"#/properties/revalidations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
for(const key10 in data19){
if(pattern13.test(key10)){
if(!(validate205(data19[key10], {instancePath:instancePath+"/revalidations/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/revalidations",schemaPath:"#/properties/revalidations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data.rollback_target !== undefined){
let data21 = data.rollback_target;
const _errs40 = errors;
let valid11 = false;
const _errs41 = errors;
if(data21 !== null){
const err28 = {instancePath:instancePath+"/rollback_target",schemaPath:"#/properties/rollback_target/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
var _valid0 = _errs41 === errors;
valid11 = valid11 || _valid0;
const _errs43 = errors;
if(!(validate94(data21, {instancePath:instancePath+"/rollback_target",parentData:data,parentDataProperty:"rollback_target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs43 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err29 = {instancePath:instancePath+"/rollback_target",schemaPath:"#/properties/rollback_target/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.serving !== undefined){
let data22 = data.serving;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.next === undefined){
const err30 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/required",keyword:"required",params:{missingProperty: "next"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if(data22.now === undefined){
const err31 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/required",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(data22.since === undefined){
const err32 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
for(const key11 in data22){
if(!(((key11 === "next") || (key11 === "now")) || (key11 === "since"))){
const err33 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data22.next !== undefined){
let data23 = data22.next;
const _errs48 = errors;
let valid13 = false;
const _errs49 = errors;
if(data23 !== null){
const err34 = {instancePath:instancePath+"/serving/next",schemaPath:"#/properties/serving/properties/next/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
var _valid1 = _errs49 === errors;
valid13 = valid13 || _valid1;
const _errs51 = errors;
if(!(validate94(data23, {instancePath:instancePath+"/serving/next",parentData:data22,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : errors < 1000 ? vErrors.concat(validate94.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs51 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const err35 = {instancePath:instancePath+"/serving/next",schemaPath:"#/properties/serving/properties/next/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data22.now !== undefined){
let data24 = data22.now;
const _errs53 = errors;
let valid14 = false;
const _errs54 = errors;
if(data24 !== null){
const err36 = {instancePath:instancePath+"/serving/now",schemaPath:"#/properties/serving/properties/now/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
var _valid2 = _errs54 === errors;
valid14 = valid14 || _valid2;
const _errs56 = errors;
if(!(validate68(data24, {instancePath:instancePath+"/serving/now",parentData:data22,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid2 = _errs56 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const err37 = {instancePath:instancePath+"/serving/now",schemaPath:"#/properties/serving/properties/now/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data22.since !== undefined){
let data25 = data22.since;
const _errs58 = errors;
let valid15 = false;
const _errs59 = errors;
if(data25 !== null){
const err38 = {instancePath:instancePath+"/serving/since",schemaPath:"#/properties/serving/properties/since/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
var _valid3 = _errs59 === errors;
valid15 = valid15 || _valid3;
const _errs61 = errors;
if(!(validate55(data25, {instancePath:instancePath+"/serving/since",parentData:data22,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : errors < 1000 ? vErrors.concat(validate55.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid3 = _errs61 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const err39 = {instancePath:instancePath+"/serving/since",schemaPath:"#/properties/serving/properties/since/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate74(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.timed_gates !== undefined){
let data27 = data.timed_gates;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(!(validate74(data27[i2], {instancePath:instancePath+"/timed_gates/" + i2,parentData:data27,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/timed_gates",schemaPath:"#/properties/timed_gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data.validations !== undefined){
let data29 = data.validations;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key12 in data29){
if(!(pattern13.test(key12))){
const err42 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
for(const key13 in data29){
if(pattern13.test(key13)){
if(!(validate247(data29[key13], {instancePath:instancePath+"/validations/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data29,parentDataProperty:key13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : errors < 1000 ? vErrors.concat(validate247.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
if(data.way_back !== undefined){
if(!(validate258(data.way_back, {instancePath:instancePath+"/way_back",parentData:data,parentDataProperty:"way_back",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : errors < 1000 ? vErrors.concat(validate258.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.context === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.plan === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.plan_digest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_digest"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "context")) || (key0 === "kind")) || (key0 === "plan")) || (key0 === "plan_digest"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.context !== undefined){
let data1 = data.context;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.commit === undefined){
const err7 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data1.planned_at === undefined){
const err8 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/required",keyword:"required",params:{missingProperty: "planned_at"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!((key1 === "commit") || (key1 === "planned_at"))){
const err9 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data1.commit !== undefined){
if(!(validate53(data1.commit, {instancePath:instancePath+"/context/commit",parentData:data1,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.planned_at !== undefined){
if(!(validate55(data1.planned_at, {instancePath:instancePath+"/context/planned_at",parentData:data1,parentDataProperty:"planned_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : errors < 1000 ? vErrors.concat(validate55.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Plan" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Plan"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate57(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : errors < 1000 ? vErrors.concat(validate57.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.plan_digest !== undefined){
if(!(validate62(data.plan_digest, {instancePath:instancePath+"/plan_digest",parentData:data,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : errors < 1000 ? vErrors.concat(validate62.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
