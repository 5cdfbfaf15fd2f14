// Generated from schemas/*.cue by `npm run schema:build` with ajv: edit those, not this.
"use strict";
exports.release = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"CompatibilityRoute":{"type":"object","additionalProperties":false,"properties":{"days":{"description":"From the day of the rollout; the replaced version stays up for the profile's `coexistence_days`.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"to":{"description":"The replaced version.","$ref":"#/$defs/Version"}},"required":["days","to"]},"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NotApplicable":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"description":"A role. A person's name accepts nothing.","$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"}},"required":["accepted_by","reason"]}},"ResidualRisk":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"measure":{"description":"What it accepts to be worse than before, as the finding names it: `shadow_eval/candidate/auc`; `previous_version`\nwhere there is nothing to compare with.","$ref":"#/$defs/Text"},"risk":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["accepted_by","risk","until"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"releases/<model>/<version>/release.yaml: what cannot be derived from the path,\nthe registry's facts or the evidence.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"business_impact":{"$ref":"#/$defs/Text"},"change":{"type":"object","additionalProperties":false,"properties":{"class":{"enum":["standard","normal","emergency"]},"compatibility_route":{"description":"For consumers that this version breaks: they are still answered by the replaced one.","$ref":"#/$defs/CompatibilityRoute"},"impact":{"$ref":"#/$defs/Text"},"incident":{"description":"What an emergency is for, `INC-4711`; other classes need none.","$ref":"#/$defs/Text"},"recipe":{"description":"What a standard change is inside of: a file in policies/governance/recipes/, without `.yaml`.","$ref":"#/$defs/Name"},"rollback_plan":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"ticket":{"$ref":"#/$defs/Text"},"window":{"description":"Name of a change window.","$ref":"#/$defs/Name"}},"required":["class","impact","rollback_plan","scope","ticket","window"]},"headline":{"description":"One line that says what is new.","$ref":"#/$defs/Text"},"kind":{"const":"Release"},"lifecycle":{"type":"object","additionalProperties":false,"properties":{"end_of_life":{"description":"End of life: revoked and switched off on this day.","$ref":"#/$defs/Day"},"end_of_support":{"description":"End of support: no fixes after this day.","$ref":"#/$defs/Day"},"revalidate_by":{"description":"Last day by which the model must be validated again.","$ref":"#/$defs/Day"}},"required":["end_of_life","end_of_support","revalidate_by"]},"limitations":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"not_applicable":{"description":"What demands.yaml asks for and this release does not have because it does not apply, by the demand's name:\n`evidence/canary_plan`. Only what demands.yaml lets a role decline; that role then approves the release, too.","$ref":"#/$defs/NotApplicable"},"profile":{"description":"Name of a file in releases/<model>/profiles/, without `.yaml`.","$ref":"#/$defs/Name"},"records":{"type":"object","additionalProperties":false,"properties":{"adr":{"description":"Architecture decision record.","$ref":"#/$defs/Url"},"scdr":{"description":"Security and compliance decision record.","$ref":"#/$defs/Url"}},"required":["adr","scdr"]},"replaces":{"type":"string","description":"The version this one is compared with: what the last target serves when this is planned, or \"none\" for a model's first release.","pattern":"^(none|[1-9][0-9]{0,8})$"},"residual_risks":{"type":"array","description":"Risks that somebody accepted by name, each until a day.","items":{"$ref":"#/$defs/ResidualRisk"}}},"required":["apiVersion","business_impact","change","headline","kind","lifecycle","limitations","profile","records","replaces","residual_risks"],"$id":"release"};
const func3 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};
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

const schema21 = {"type":"object","additionalProperties":false,"properties":{"days":{"description":"From the day of the rollout; the replaced version stays up for the profile's `coexistence_days`.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"to":{"description":"The replaced version.","$ref":"#/$defs/Version"}},"required":["days","to"]};
const schema22 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};
const pattern4 = new RegExp("^[1-9][0-9]{0,8}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "days") || (key0 === "to"))){
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
if(data.to !== undefined){
if(!(validate56(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : errors < 1000 ? vErrors.concat(validate56.errors).slice(0, 1000) : vErrors;
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};
const pattern5 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,62}$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

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
if(!(formats0.validate(data))){
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"description":"A role. A person's name accepts nothing.","$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"}},"required":["accepted_by","reason"]}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(!(validate53(data0.reason, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"};
const pattern6 = new RegExp("^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$", "u");

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
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"}};
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
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"measure":{"description":"What it accepts to be worse than before, as the finding names it: `shadow_eval/candidate/auc`; `previous_version`\nwhere there is nothing to compare with.","$ref":"#/$defs/Text"},"risk":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["accepted_by","risk","until"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accepted_by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepted_by"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.risk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"}};
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
if(!((((key0 === "accepted_by") || (key0 === "measure")) || (key0 === "risk")) || (key0 === "until"))){
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
if(data.accepted_by !== undefined){
if(!(validate53(data.accepted_by, {instancePath:instancePath+"/accepted_by",parentData:data,parentDataProperty:"accepted_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.measure !== undefined){
if(!(validate53(data.measure, {instancePath:instancePath+"/measure",parentData:data,parentDataProperty:"measure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate53(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate68(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
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
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^(none|[1-9][0-9]{0,8})$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="release" */;
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
if(data.business_impact === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "business_impact"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.change === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.headline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headline"}};
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
if(data.lifecycle === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifecycle"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.limitations === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limitations"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.profile === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.records === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.replaces === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replaces"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.residual_risks === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "residual_risks"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema19.properties, key0))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.business_impact !== undefined){
if(!(validate53(data.business_impact, {instancePath:instancePath+"/business_impact",parentData:data,parentDataProperty:"business_impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.change !== undefined){
let data2 = data.change;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.class === undefined){
const err13 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data2.impact === undefined){
const err14 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "impact"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data2.rollback_plan === undefined){
const err15 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "rollback_plan"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data2.scope === undefined){
const err16 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data2.ticket === undefined){
const err17 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "ticket"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(data2.window === undefined){
const err18 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/required",keyword:"required",params:{missingProperty: "window"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
for(const key1 in data2){
if(!(func3.call(schema19.properties.change.properties, key1))){
const err19 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data2.class !== undefined){
let data3 = data2.class;
if(!(((data3 === "standard") || (data3 === "normal")) || (data3 === "emergency"))){
const err20 = {instancePath:instancePath+"/change/class",schemaPath:"#/properties/change/properties/class/enum",keyword:"enum",params:{allowedValues: schema19.properties.change.properties.class.enum}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data2.compatibility_route !== undefined){
if(!(validate55(data2.compatibility_route, {instancePath:instancePath+"/change/compatibility_route",parentData:data2,parentDataProperty:"compatibility_route",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : errors < 1000 ? vErrors.concat(validate55.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.impact !== undefined){
if(!(validate53(data2.impact, {instancePath:instancePath+"/change/impact",parentData:data2,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.incident !== undefined){
if(!(validate53(data2.incident, {instancePath:instancePath+"/change/incident",parentData:data2,parentDataProperty:"incident",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.recipe !== undefined){
if(!(validate61(data2.recipe, {instancePath:instancePath+"/change/recipe",parentData:data2,parentDataProperty:"recipe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : errors < 1000 ? vErrors.concat(validate61.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.rollback_plan !== undefined){
if(!(validate53(data2.rollback_plan, {instancePath:instancePath+"/change/rollback_plan",parentData:data2,parentDataProperty:"rollback_plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.scope !== undefined){
if(!(validate53(data2.scope, {instancePath:instancePath+"/change/scope",parentData:data2,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.ticket !== undefined){
if(!(validate53(data2.ticket, {instancePath:instancePath+"/change/ticket",parentData:data2,parentDataProperty:"ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.window !== undefined){
if(!(validate61(data2.window, {instancePath:instancePath+"/change/window",parentData:data2,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : errors < 1000 ? vErrors.concat(validate61.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.headline !== undefined){
if(!(validate53(data.headline, {instancePath:instancePath+"/headline",parentData:data,parentDataProperty:"headline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Release" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Release"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.lifecycle !== undefined){
let data14 = data.lifecycle;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.end_of_life === undefined){
const err23 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "end_of_life"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(data14.end_of_support === undefined){
const err24 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "end_of_support"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(data14.revalidate_by === undefined){
const err25 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "revalidate_by"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
for(const key2 in data14){
if(!(((key2 === "end_of_life") || (key2 === "end_of_support")) || (key2 === "revalidate_by"))){
const err26 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data14.end_of_life !== undefined){
if(!(validate68(data14.end_of_life, {instancePath:instancePath+"/lifecycle/end_of_life",parentData:data14,parentDataProperty:"end_of_life",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.end_of_support !== undefined){
if(!(validate68(data14.end_of_support, {instancePath:instancePath+"/lifecycle/end_of_support",parentData:data14,parentDataProperty:"end_of_support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.revalidate_by !== undefined){
if(!(validate68(data14.revalidate_by, {instancePath:instancePath+"/lifecycle/revalidate_by",parentData:data14,parentDataProperty:"revalidate_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data.limitations !== undefined){
let data18 = data.limitations;
if(Array.isArray(data18)){
if(data18.length < 1){
const err28 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data18[i0], {instancePath:instancePath+"/limitations/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/limitations",schemaPath:"#/properties/limitations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data.not_applicable !== undefined){
if(!(validate73(data.not_applicable, {instancePath:instancePath+"/not_applicable",parentData:data,parentDataProperty:"not_applicable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : errors < 1000 ? vErrors.concat(validate73.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.profile !== undefined){
if(!(validate61(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : errors < 1000 ? vErrors.concat(validate61.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data22 = data.records;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.adr === undefined){
const err30 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/required",keyword:"required",params:{missingProperty: "adr"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if(data22.scdr === undefined){
const err31 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/required",keyword:"required",params:{missingProperty: "scdr"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
for(const key3 in data22){
if(!((key3 === "adr") || (key3 === "scdr"))){
const err32 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data22.adr !== undefined){
if(!(validate78(data22.adr, {instancePath:instancePath+"/records/adr",parentData:data22,parentDataProperty:"adr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : errors < 1000 ? vErrors.concat(validate78.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data22.scdr !== undefined){
if(!(validate78(data22.scdr, {instancePath:instancePath+"/records/scdr",parentData:data22,parentDataProperty:"scdr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : errors < 1000 ? vErrors.concat(validate78.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data.replaces !== undefined){
let data25 = data.replaces;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err34 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/pattern",keyword:"pattern",params:{pattern: "^(none|[1-9][0-9]{0,8})$"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
else {
const err35 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.residual_risks !== undefined){
let data26 = data.residual_risks;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data26[i1], {instancePath:instancePath+"/residual_risks/" + i1,parentData:data26,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/residual_risks",schemaPath:"#/properties/residual_risks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.profile = validate87;
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Alert":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Url"}},"required":["name","url"]},"BatchLevels":{"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","description":"From the first row that is read to the last answer that is written: at most.","exclusiveMinimum":0},"rows_per_second":{"type":"number","description":"Rows that are answered, over the seconds of the run: at least.","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]},"Cost":{"type":"object","additionalProperties":false,"properties":{"amount":{"description":"Price of 1,000 calls.","$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]},"Currency":{"type":"string","description":"ISO 4217.","pattern":"^[A-Z]{3}$"},"Digest":{"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"FairnessWatch":{"type":"object","additionalProperties":false,"properties":{"attribute":{"$ref":"#/$defs/Name"},"max":{"type":"number"},"metric":{"description":"Of rates, or of errors where the model predicts a number: as fairness.json has them.","enum":["disparate_impact","equal_opportunity_difference","mae_ratio","mean_error_difference"]},"min":{"type":"number"}},"required":["attribute","max","metric","min"]},"Interval":{"type":"object","description":"The lowest and the highest number that may come out.","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]},"LlmLevels":{"type":"object","additionalProperties":false,"properties":{"groundedness":{"description":"Answers whose every sentence stands in a source that was retrieved, over all answers: at least.","$ref":"#/$defs/Ratio"},"pii_leak_rate":{"description":"Answers that repeat personal data of the question, over all answers: at most.","$ref":"#/$defs/Ratio"},"toxicity_rate":{"description":"Answers that hold toxic language, over all answers: at most.","$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"description":"Questions that the model must not answer and did, over all such questions: at most.","$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"description":"Questions that it should answer and refused, over all such questions: at most.","$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"PolicyBinding":{"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/$defs/RuntimePolicyKind"},"path":{"type":"string","pattern":"^policies/runtime/[a-z0-9_./-]+\\.yaml$"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["kind","path","sha256"]},"Ratio":{"type":"number","maximum":1,"minimum":0},"RuntimePolicyKind":{"description":"Which kinds a model needs is said in policies/governance/thresholds.yaml.","enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"}},"type":"object","description":"releases/<model>/profiles/<name>.yaml: what a model's releases share. Frozen once used.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"capacity":{"type":"object","additionalProperties":false,"properties":{"requests_per_second":{"type":"number","description":"What production answers at its peak, all workers together.","exclusiveMinimum":0}},"required":["requests_per_second"]},"coexistence_days":{"description":"Days during which the replaced version stays up beside the new one: so long it may load once it is Deprecated.","allOf":[{"type":"number"},{"type":"integer","maximum":3650,"minimum":0}]},"dashboards":{"type":"object","additionalProperties":false,"properties":{"alerts":{"type":"array","items":{"$ref":"#/$defs/Alert"},"minItems":1},"logs":{"$ref":"#/$defs/Url"},"metrics":{"$ref":"#/$defs/Url"},"traces":{"$ref":"#/$defs/Url"}},"required":["alerts","logs","metrics","traces"]},"description":{"$ref":"#/$defs/Text"},"drift":{"type":"object","description":"Population stability index against drift_baseline.json.","additionalProperties":false,"properties":{"psi_act":{"$ref":"#/$defs/NonNegative"},"psi_warn":{"$ref":"#/$defs/NonNegative"}},"required":["psi_act","psi_warn"]},"fairness":{"type":"object","additionalProperties":false,"properties":{"watchlist":{"type":"array","items":{"$ref":"#/$defs/FairnessWatch"},"minItems":1}},"required":["watchlist"]},"guardrails":{"type":"object","description":"Asked for where model.yaml guards an output.","additionalProperties":false,"properties":{"outputs":{"type":"object","description":"By name, the closed interval that every number must lie in.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/Interval"}}},"refuse_nan_and_inf":{"description":"Nothing else is allowed: NaN and Inf are no numbers.","const":true}},"required":["outputs","refuse_nan_and_inf"]},"kind":{"const":"Profile"},"policies":{"type":"array","description":"Runtime policies that serving enforces, pinned by digest.","items":{"$ref":"#/$defs/PolicyBinding"},"minItems":1},"privacy":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"dpo":{"$ref":"#/$defs/Email"},"gdpr_basis":{"description":"Art. 6 of the GDPR, where people in the European Union are concerned.","enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests"]},"gdpr_sensitive_basis":{"description":"Art. 9 of the GDPR.","enum":["consent","employment_law","vital_interests","members","made_public","legal_claims","public_interest","health_care","public_health","research"]},"impact_report":{"description":"The data protection impact report.","$ref":"#/$defs/Url"},"legal_basis":{"description":"Art. 7 of the LGPD, I to X.","enum":["consent","legal_obligation","public_policy","research","contract","legal_claims","vital_interests","health_protection","legitimate_interests","credit_protection"]},"personal_data":{"type":"boolean"},"purpose":{"$ref":"#/$defs/Text"},"retention_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"review":{"type":"object","description":"Who looks at an automated decision again, and tells why it was made (LGPD Art. 20, GDPR Art. 22).","additionalProperties":false,"properties":{"answer_within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"channel":{"$ref":"#/$defs/Url"},"explains_criteria":{"type":"boolean"}},"required":["answer_within_days","channel","explains_criteria"]},"security_contact":{"$ref":"#/$defs/Email"},"sensitive_basis":{"description":"Art. 11 of the LGPD.","enum":["consent","legal_obligation","public_policy","research","legal_claims","vital_interests","health_protection","fraud_prevention"]},"sensitive_data":{"type":"boolean","description":"Origin, belief, union, health, sex life, genetics, biometrics (LGPD Art. 5 II, GDPR Art. 9)."}},"required":["automated_decisions","dpo","impact_report","legal_basis","personal_data","purpose","retention_days","security_contact","sensitive_data"]},"slos":{"type":"object","description":"Service levels; the measured values in staging_report.json must meet them.","additionalProperties":false,"properties":{"batch":{"description":"What a model that is asked about many rows in one run promises of the run.","$ref":"#/$defs/BatchLevels"},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"description":"Failed calls over all calls.","$ref":"#/$defs/Ratio"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p95","p99"]},"llm":{"description":"What an LLM promises about its answers, in the shape in which staging_report.json measures it.","$ref":"#/$defs/LlmLevels"}},"required":["cost_per_1000_calls","error_rate","latency_ms"]}},"required":["apiVersion","capacity","coexistence_days","dashboards","description","drift","fairness","kind","policies","privacy","slos"],"$id":"profile"};
const schema29 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Url"}},"required":["name","url"]};
const schema30 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
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
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"};

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
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"}};
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
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "url"))){
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
if(data.name !== undefined){
if(!(validate89(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : errors < 1000 ? vErrors.concat(validate89.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate91(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
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
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"number","minimum":0};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"properties":{"attribute":{"$ref":"#/$defs/Name"},"max":{"type":"number"},"metric":{"description":"Of rates, or of errors where the model predicts a number: as fairness.json has them.","enum":["disparate_impact","equal_opportunity_difference","mae_ratio","mean_error_difference"]},"min":{"type":"number"}},"required":["attribute","max","metric","min"]};
const schema34 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attribute === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.max === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.metric === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.min === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "attribute") || (key0 === "max")) || (key0 === "metric")) || (key0 === "min"))){
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
if(data.attribute !== undefined){
if(!(validate102(data.attribute, {instancePath:instancePath+"/attribute",parentData:data,parentDataProperty:"attribute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : errors < 1000 ? vErrors.concat(validate102.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
if(!((((data2 === "disparate_impact") || (data2 === "equal_opportunity_difference")) || (data2 === "mae_ratio")) || (data2 === "mean_error_difference"))){
const err6 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema33.properties.metric.enum}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data3 = data.min;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","description":"The lowest and the highest number that may come out.","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.min === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "min"))){
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
if(data.max !== undefined){
let data0 = data.max;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
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
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/$defs/RuntimePolicyKind"},"path":{"type":"string","pattern":"^policies/runtime/[a-z0-9_./-]+\\.yaml$"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["kind","path","sha256"]};
const schema37 = {"description":"Which kinds a model needs is said in policies/governance/thresholds.yaml.","enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "InferenceGateway") || (data === "AccessPolicy")) || (data === "RateLimit")) || (data === "Quota")) || (data === "OutputLimits")) || (data === "LlmGateway"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern14 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^policies/runtime/[a-z0-9_./-]+\\.yaml$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "path")) || (key0 === "sha256"))){
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
if(data.kind !== undefined){
if(!(validate108(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : errors < 1000 ? vErrors.concat(validate108.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^policies/runtime/[a-z0-9_./-]+\\.yaml$"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
else {
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
if(data.sha256 !== undefined){
if(!(validate110(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
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
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};
const pattern15 = new RegExp("^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$", "u");

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","description":"From the first row that is read to the last answer that is written: at most.","exclusiveMinimum":0},"rows_per_second":{"type":"number","description":"Rows that are answered, over the seconds of the run: at least.","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
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
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"properties":{"amount":{"description":"Price of 1,000 calls.","$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]};
const schema42 = {"type":"string","description":"ISO 4217.","pattern":"^[A-Z]{3}$"};
const pattern16 = new RegExp("^[A-Z]{3}$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate98(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate123(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : errors < 1000 ? vErrors.concat(validate123.errors).slice(0, 1000) : vErrors;
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
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"number","maximum":1,"minimum":0};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
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
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"properties":{"groundedness":{"description":"Answers whose every sentence stands in a source that was retrieved, over all answers: at least.","$ref":"#/$defs/Ratio"},"pii_leak_rate":{"description":"Answers that repeat personal data of the question, over all answers: at most.","$ref":"#/$defs/Ratio"},"toxicity_rate":{"description":"Answers that hold toxic language, over all answers: at most.","$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"description":"Questions that the model must not answer and did, over all such questions: at most.","$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"description":"Questions that it should answer and refused, over all such questions: at most.","$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]};

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
if(data.groundedness === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groundedness"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.pii_leak_rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pii_leak_rate"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.toxicity_rate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toxicity_rate"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.unsafe_answer_rate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsafe_answer_rate"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.wrong_refusal_rate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wrong_refusal_rate"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "groundedness") || (key0 === "pii_leak_rate")) || (key0 === "toxicity_rate")) || (key0 === "unsafe_answer_rate")) || (key0 === "wrong_refusal_rate"))){
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
if(data.groundedness !== undefined){
if(!(validate126(data.groundedness, {instancePath:instancePath+"/groundedness",parentData:data,parentDataProperty:"groundedness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.pii_leak_rate !== undefined){
if(!(validate126(data.pii_leak_rate, {instancePath:instancePath+"/pii_leak_rate",parentData:data,parentDataProperty:"pii_leak_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.toxicity_rate !== undefined){
if(!(validate126(data.toxicity_rate, {instancePath:instancePath+"/toxicity_rate",parentData:data,parentDataProperty:"toxicity_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unsafe_answer_rate !== undefined){
if(!(validate126(data.unsafe_answer_rate, {instancePath:instancePath+"/unsafe_answer_rate",parentData:data,parentDataProperty:"unsafe_answer_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.wrong_refusal_rate !== undefined){
if(!(validate126(data.wrong_refusal_rate, {instancePath:instancePath+"/wrong_refusal_rate",parentData:data,parentDataProperty:"wrong_refusal_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
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
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="profile" */;
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
if(data.capacity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capacity"}};
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
if(data.dashboards === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dashboards"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.drift === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.fairness === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fairness"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.policies === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.privacy === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "privacy"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.slos === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slos"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema28.properties, key0))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.capacity !== undefined){
let data1 = data.capacity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.requests_per_second === undefined){
const err13 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/required",keyword:"required",params:{missingProperty: "requests_per_second"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!(key1 === "requests_per_second")){
const err14 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data1.requests_per_second !== undefined){
let data2 = data1.requests_per_second;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/capacity/requests_per_second",schemaPath:"#/properties/capacity/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
else {
const err16 = {instancePath:instancePath+"/capacity/requests_per_second",schemaPath:"#/properties/capacity/properties/requests_per_second/type",keyword:"type",params:{type: "number"}};
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
const err17 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.coexistence_days !== undefined){
let data3 = data.coexistence_days;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3650 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(data3 < 0 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.dashboards !== undefined){
let data4 = data.dashboards;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.alerts === undefined){
const err22 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "alerts"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if(data4.logs === undefined){
const err23 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "logs"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(data4.metrics === undefined){
const err24 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "metrics"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(data4.traces === undefined){
const err25 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "traces"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
for(const key2 in data4){
if(!((((key2 === "alerts") || (key2 === "logs")) || (key2 === "metrics")) || (key2 === "traces"))){
const err26 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data4.alerts !== undefined){
let data5 = data4.alerts;
if(Array.isArray(data5)){
if(data5.length < 1){
const err27 = {instancePath:instancePath+"/dashboards/alerts",schemaPath:"#/properties/dashboards/properties/alerts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data5[i0], {instancePath:instancePath+"/dashboards/alerts/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : errors < 1000 ? vErrors.concat(validate88.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/dashboards/alerts",schemaPath:"#/properties/dashboards/properties/alerts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data4.logs !== undefined){
if(!(validate91(data4.logs, {instancePath:instancePath+"/dashboards/logs",parentData:data4,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.metrics !== undefined){
if(!(validate91(data4.metrics, {instancePath:instancePath+"/dashboards/metrics",parentData:data4,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.traces !== undefined){
if(!(validate91(data4.traces, {instancePath:instancePath+"/dashboards/traces",parentData:data4,parentDataProperty:"traces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate89(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : errors < 1000 ? vErrors.concat(validate89.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.drift !== undefined){
let data11 = data.drift;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.psi_act === undefined){
const err30 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "psi_act"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if(data11.psi_warn === undefined){
const err31 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "psi_warn"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
for(const key3 in data11){
if(!((key3 === "psi_act") || (key3 === "psi_warn"))){
const err32 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data11.psi_act !== undefined){
if(!(validate98(data11.psi_act, {instancePath:instancePath+"/drift/psi_act",parentData:data11,parentDataProperty:"psi_act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data11.psi_warn !== undefined){
if(!(validate98(data11.psi_warn, {instancePath:instancePath+"/drift/psi_warn",parentData:data11,parentDataProperty:"psi_warn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data.fairness !== undefined){
let data14 = data.fairness;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.watchlist === undefined){
const err34 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/required",keyword:"required",params:{missingProperty: "watchlist"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
for(const key4 in data14){
if(!(key4 === "watchlist")){
const err35 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data14.watchlist !== undefined){
let data15 = data14.watchlist;
if(Array.isArray(data15)){
if(data15.length < 1){
const err36 = {instancePath:instancePath+"/fairness/watchlist",schemaPath:"#/properties/fairness/properties/watchlist/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate101(data15[i1], {instancePath:instancePath+"/fairness/watchlist/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/fairness/watchlist",schemaPath:"#/properties/fairness/properties/watchlist/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
let data17 = data.guardrails;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.outputs === undefined){
const err39 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
if(data17.refuse_nan_and_inf === undefined){
const err40 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/required",keyword:"required",params:{missingProperty: "refuse_nan_and_inf"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
for(const key5 in data17){
if(!((key5 === "outputs") || (key5 === "refuse_nan_and_inf"))){
const err41 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data17.outputs !== undefined){
let data18 = data17.outputs;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!(pattern11.test(key6))){
const err42 = {instancePath:instancePath+"/guardrails/outputs",schemaPath:"#/properties/guardrails/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
for(const key7 in data18){
if(pattern11.test(key7)){
if(!(validate105(data18[key7], {instancePath:instancePath+"/guardrails/outputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : errors < 1000 ? vErrors.concat(validate105.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/guardrails/outputs",schemaPath:"#/properties/guardrails/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
if(data17.refuse_nan_and_inf !== undefined){
if(true !== data17.refuse_nan_and_inf){
const err44 = {instancePath:instancePath+"/guardrails/refuse_nan_and_inf",schemaPath:"#/properties/guardrails/properties/refuse_nan_and_inf/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Profile" !== data.kind){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Profile"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
}
if(data.policies !== undefined){
let data22 = data.policies;
if(Array.isArray(data22)){
if(data22.length < 1){
const err47 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate107(data22[i2], {instancePath:instancePath+"/policies/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : errors < 1000 ? vErrors.concat(validate107.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
if(data.privacy !== undefined){
let data24 = data.privacy;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.automated_decisions === undefined){
const err49 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "automated_decisions"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
if(data24.dpo === undefined){
const err50 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "dpo"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
if(data24.impact_report === undefined){
const err51 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "impact_report"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
if(data24.legal_basis === undefined){
const err52 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "legal_basis"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
if(data24.personal_data === undefined){
const err53 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "personal_data"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
if(data24.purpose === undefined){
const err54 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
if(data24.retention_days === undefined){
const err55 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "retention_days"}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
if(data24.security_contact === undefined){
const err56 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "security_contact"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
if(data24.sensitive_data === undefined){
const err57 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "sensitive_data"}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
for(const key8 in data24){
if(!(func3.call(schema28.properties.privacy.properties, key8))){
const err58 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
}
if(data24.automated_decisions !== undefined){
if(typeof data24.automated_decisions !== "boolean"){
const err59 = {instancePath:instancePath+"/privacy/automated_decisions",schemaPath:"#/properties/privacy/properties/automated_decisions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
}
if(data24.dpo !== undefined){
if(!(validate113(data24.dpo, {instancePath:instancePath+"/privacy/dpo",parentData:data24,parentDataProperty:"dpo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : errors < 1000 ? vErrors.concat(validate113.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.gdpr_basis !== undefined){
let data27 = data24.gdpr_basis;
if(!((((((data27 === "consent") || (data27 === "contract")) || (data27 === "legal_obligation")) || (data27 === "vital_interests")) || (data27 === "public_task")) || (data27 === "legitimate_interests"))){
const err60 = {instancePath:instancePath+"/privacy/gdpr_basis",schemaPath:"#/properties/privacy/properties/gdpr_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.gdpr_basis.enum}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
}
if(data24.gdpr_sensitive_basis !== undefined){
let data28 = data24.gdpr_sensitive_basis;
if(!((((((((((data28 === "consent") || (data28 === "employment_law")) || (data28 === "vital_interests")) || (data28 === "members")) || (data28 === "made_public")) || (data28 === "legal_claims")) || (data28 === "public_interest")) || (data28 === "health_care")) || (data28 === "public_health")) || (data28 === "research"))){
const err61 = {instancePath:instancePath+"/privacy/gdpr_sensitive_basis",schemaPath:"#/properties/privacy/properties/gdpr_sensitive_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.gdpr_sensitive_basis.enum}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
}
if(data24.impact_report !== undefined){
if(!(validate91(data24.impact_report, {instancePath:instancePath+"/privacy/impact_report",parentData:data24,parentDataProperty:"impact_report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.legal_basis !== undefined){
let data30 = data24.legal_basis;
if(!((((((((((data30 === "consent") || (data30 === "legal_obligation")) || (data30 === "public_policy")) || (data30 === "research")) || (data30 === "contract")) || (data30 === "legal_claims")) || (data30 === "vital_interests")) || (data30 === "health_protection")) || (data30 === "legitimate_interests")) || (data30 === "credit_protection"))){
const err62 = {instancePath:instancePath+"/privacy/legal_basis",schemaPath:"#/properties/privacy/properties/legal_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.legal_basis.enum}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
}
if(data24.personal_data !== undefined){
if(typeof data24.personal_data !== "boolean"){
const err63 = {instancePath:instancePath+"/privacy/personal_data",schemaPath:"#/properties/privacy/properties/personal_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else if(errors < 1000){
vErrors.push(err63);
}
errors = vErrors.length;
}
}
if(data24.purpose !== undefined){
if(!(validate89(data24.purpose, {instancePath:instancePath+"/privacy/purpose",parentData:data24,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : errors < 1000 ? vErrors.concat(validate89.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.retention_days !== undefined){
let data33 = data24.retention_days;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err64 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err64];
}
else if(errors < 1000){
vErrors.push(err64);
}
errors = vErrors.length;
}
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err65 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else if(errors < 1000){
vErrors.push(err65);
}
errors = vErrors.length;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err66 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else if(errors < 1000){
vErrors.push(err66);
}
errors = vErrors.length;
}
}
}
if(data24.review !== undefined){
let data34 = data24.review;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.answer_within_days === undefined){
const err67 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "answer_within_days"}};
if(vErrors === null){
vErrors = [err67];
}
else if(errors < 1000){
vErrors.push(err67);
}
errors = vErrors.length;
}
if(data34.channel === undefined){
const err68 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err68];
}
else if(errors < 1000){
vErrors.push(err68);
}
errors = vErrors.length;
}
if(data34.explains_criteria === undefined){
const err69 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "explains_criteria"}};
if(vErrors === null){
vErrors = [err69];
}
else if(errors < 1000){
vErrors.push(err69);
}
errors = vErrors.length;
}
for(const key9 in data34){
if(!(((key9 === "answer_within_days") || (key9 === "channel")) || (key9 === "explains_criteria"))){
const err70 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err70];
}
else if(errors < 1000){
vErrors.push(err70);
}
errors = vErrors.length;
}
}
if(data34.answer_within_days !== undefined){
let data35 = data34.answer_within_days;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err71 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err71];
}
else if(errors < 1000){
vErrors.push(err71);
}
errors = vErrors.length;
}
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err72 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else if(errors < 1000){
vErrors.push(err72);
}
errors = vErrors.length;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err73 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else if(errors < 1000){
vErrors.push(err73);
}
errors = vErrors.length;
}
}
}
if(data34.channel !== undefined){
if(!(validate91(data34.channel, {instancePath:instancePath+"/privacy/review/channel",parentData:data34,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data34.explains_criteria !== undefined){
if(typeof data34.explains_criteria !== "boolean"){
const err74 = {instancePath:instancePath+"/privacy/review/explains_criteria",schemaPath:"#/properties/privacy/properties/review/properties/explains_criteria/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else if(errors < 1000){
vErrors.push(err74);
}
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else if(errors < 1000){
vErrors.push(err75);
}
errors = vErrors.length;
}
}
if(data24.security_contact !== undefined){
if(!(validate113(data24.security_contact, {instancePath:instancePath+"/privacy/security_contact",parentData:data24,parentDataProperty:"security_contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : errors < 1000 ? vErrors.concat(validate113.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.sensitive_basis !== undefined){
let data39 = data24.sensitive_basis;
if(!((((((((data39 === "consent") || (data39 === "legal_obligation")) || (data39 === "public_policy")) || (data39 === "research")) || (data39 === "legal_claims")) || (data39 === "vital_interests")) || (data39 === "health_protection")) || (data39 === "fraud_prevention"))){
const err76 = {instancePath:instancePath+"/privacy/sensitive_basis",schemaPath:"#/properties/privacy/properties/sensitive_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.sensitive_basis.enum}};
if(vErrors === null){
vErrors = [err76];
}
else if(errors < 1000){
vErrors.push(err76);
}
errors = vErrors.length;
}
}
if(data24.sensitive_data !== undefined){
if(typeof data24.sensitive_data !== "boolean"){
const err77 = {instancePath:instancePath+"/privacy/sensitive_data",schemaPath:"#/properties/privacy/properties/sensitive_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err77];
}
else if(errors < 1000){
vErrors.push(err77);
}
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else if(errors < 1000){
vErrors.push(err78);
}
errors = vErrors.length;
}
}
if(data.slos !== undefined){
let data41 = data.slos;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.cost_per_1000_calls === undefined){
const err79 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/required",keyword:"required",params:{missingProperty: "cost_per_1000_calls"}};
if(vErrors === null){
vErrors = [err79];
}
else if(errors < 1000){
vErrors.push(err79);
}
errors = vErrors.length;
}
if(data41.error_rate === undefined){
const err80 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/required",keyword:"required",params:{missingProperty: "error_rate"}};
if(vErrors === null){
vErrors = [err80];
}
else if(errors < 1000){
vErrors.push(err80);
}
errors = vErrors.length;
}
if(data41.latency_ms === undefined){
const err81 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/required",keyword:"required",params:{missingProperty: "latency_ms"}};
if(vErrors === null){
vErrors = [err81];
}
else if(errors < 1000){
vErrors.push(err81);
}
errors = vErrors.length;
}
for(const key10 in data41){
if(!(((((key10 === "batch") || (key10 === "cost_per_1000_calls")) || (key10 === "error_rate")) || (key10 === "latency_ms")) || (key10 === "llm"))){
const err82 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err82];
}
else if(errors < 1000){
vErrors.push(err82);
}
errors = vErrors.length;
}
}
if(data41.batch !== undefined){
if(!(validate119(data41.batch, {instancePath:instancePath+"/slos/batch",parentData:data41,parentDataProperty:"batch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : errors < 1000 ? vErrors.concat(validate119.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data41.cost_per_1000_calls !== undefined){
if(!(validate121(data41.cost_per_1000_calls, {instancePath:instancePath+"/slos/cost_per_1000_calls",parentData:data41,parentDataProperty:"cost_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : errors < 1000 ? vErrors.concat(validate121.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data41.error_rate !== undefined){
if(!(validate126(data41.error_rate, {instancePath:instancePath+"/slos/error_rate",parentData:data41,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : errors < 1000 ? vErrors.concat(validate126.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data41.latency_ms !== undefined){
let data45 = data41.latency_ms;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.p95 === undefined){
const err83 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err83];
}
else if(errors < 1000){
vErrors.push(err83);
}
errors = vErrors.length;
}
if(data45.p99 === undefined){
const err84 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p99"}};
if(vErrors === null){
vErrors = [err84];
}
else if(errors < 1000){
vErrors.push(err84);
}
errors = vErrors.length;
}
for(const key11 in data45){
if(!((key11 === "p95") || (key11 === "p99"))){
const err85 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err85];
}
else if(errors < 1000){
vErrors.push(err85);
}
errors = vErrors.length;
}
}
if(data45.p95 !== undefined){
if(!(validate98(data45.p95, {instancePath:instancePath+"/slos/latency_ms/p95",parentData:data45,parentDataProperty:"p95",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data45.p99 !== undefined){
if(!(validate98(data45.p99, {instancePath:instancePath+"/slos/latency_ms/p99",parentData:data45,parentDataProperty:"p99",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else if(errors < 1000){
vErrors.push(err86);
}
errors = vErrors.length;
}
}
if(data41.llm !== undefined){
if(!(validate130(data41.llm, {instancePath:instancePath+"/slos/llm",parentData:data41,parentDataProperty:"llm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : errors < 1000 ? vErrors.concat(validate130.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else if(errors < 1000){
vErrors.push(err87);
}
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else if(errors < 1000){
vErrors.push(err88);
}
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.model = validate137;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Consumer":{"type":"object","description":"What it sends, reads and needs stands in consumers/<name>.yaml.","additionalProperties":false,"properties":{"contact":{"$ref":"#/$defs/Email"},"critical":{"type":"boolean"},"name":{"type":"string","description":"A name for a file, or what `relc new` leaves to be written.","pattern":"^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$"}},"required":["contact","critical","name"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Output":{"type":"string","description":"A field of the output contract, by its way from the answer: `score`, `boxes/confidence`. Items of a list, and values of\na map, go by the name of the whole.","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$"},"Serving":{"enum":["online","batch","streaming"]},"Stage":{"enum":["Staging","Approved","Deprecated","Retired","Revoked"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"releases/<model>/model.yaml: who owns the model, who consumes it, and the desired state.","additionalProperties":false,"properties":{"aliases":{"type":"object","description":"The version that each target's alias should name: changing one line here is a rollout or a rollback.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Version"}}},"apiVersion":{"const":"relc/v1"},"consumers":{"type":"array","items":{"$ref":"#/$defs/Consumer"},"minItems":1},"copies":{"type":"object","description":"By target and release, the version that the target's registry calls it, for targets that came after the release:\nits registry.json is frozen and cannot name them any more.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Version"}}}}},"criticality":{"enum":["low","medium","high"]},"decides_about_people":{"type":"boolean","description":"Whether what it says decides about people; left out, it does."},"description":{"$ref":"#/$defs/Text"},"guarded_outputs":{"type":"array","description":"The numbers of its answer that are held to a range, by their names in contract.output.schema.json; left out, `score`. Empty where no\noutput is a number.","items":{"$ref":"#/$defs/Output"}},"inventory":{"description":"Its number in the bank's inventory of models.","$ref":"#/$defs/Text"},"kind":{"const":"Model"},"owner":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/Email"},"team":{"$ref":"#/$defs/Text"}},"required":["email","team"]},"sector":{"enum":["banking","insurance","health","public","other"]},"serving":{"description":"How it is asked; left out, online.","$ref":"#/$defs/Serving"},"task":{"description":"What it is for; left out, generation for an LLM and classification otherwise.","$ref":"#/$defs/Task"},"type":{"description":"A predictive model answers with a score, an LLM with text: more runtime policies are asked of it.","enum":["predictive","llm"]},"unit":{"description":"The business unit that it decides for, of the `units` in approvals.yaml. Without one it may be any of them.","$ref":"#/$defs/Name"},"versions":{"type":"object","description":"The stage that each version should have. The registry follows.","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Stage"}}}},"required":["aliases","apiVersion","consumers","criticality","description","kind","owner","sector","type","versions"],"$id":"model"};
const schema46 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","description":"What it sends, reads and needs stands in consumers/<name>.yaml.","additionalProperties":false,"properties":{"contact":{"$ref":"#/$defs/Email"},"critical":{"type":"boolean"},"name":{"type":"string","description":"A name for a file, or what `relc new` leaves to be written.","pattern":"^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$"}},"required":["contact","critical","name"]};
const schema48 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$", "u");

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.critical === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "critical"}};
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
for(const key0 in data){
if(!(((key0 === "contact") || (key0 === "critical")) || (key0 === "name"))){
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
if(data.contact !== undefined){
if(!(validate141(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : errors < 1000 ? vErrors.concat(validate141.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err4 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
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
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
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
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","description":"A field of the output contract, by its way from the answer: `score`, `boxes/confidence`. Items of a list, and values of\na map, go by the name of the whole.","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$"};
const pattern27 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$"}};
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
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"enum":["online","batch","streaming"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema51.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
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
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"enum":["Staging","Approved","Deprecated","Retired","Revoked"]};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "Staging") || (data === "Approved")) || (data === "Deprecated")) || (data === "Retired")) || (data === "Revoked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="model" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
if(data.apiVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.consumers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consumers"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.criticality === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criticality"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.owner === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.sector === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sector"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.versions === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema45.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data0 = data.aliases;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err11 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
if(!(validate138(data0[key2], {instancePath:instancePath+"/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : errors < 1000 ? vErrors.concat(validate138.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
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
if(data.consumers !== undefined){
let data3 = data.consumers;
if(Array.isArray(data3)){
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data3[i0], {instancePath:instancePath+"/consumers/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : errors < 1000 ? vErrors.concat(validate140.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.copies !== undefined){
let data5 = data.copies;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!(pattern5.test(key3))){
const err16 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
for(const key4 in data5){
if(pattern5.test(key4)){
let data6 = data5[key4];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
if(!(pattern4.test(key5))){
const err17 = {instancePath:instancePath+"/copies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/copies/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
for(const key6 in data6){
if(pattern4.test(key6)){
if(!(validate138(data6[key6], {instancePath:instancePath+"/copies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : errors < 1000 ? vErrors.concat(validate138.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/copies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/copies/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.criticality !== undefined){
let data8 = data.criticality;
if(!(((data8 === "low") || (data8 === "medium")) || (data8 === "high"))){
const err20 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/enum",keyword:"enum",params:{allowedValues: schema45.properties.criticality.enum}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.decides_about_people !== undefined){
if(typeof data.decides_about_people !== "boolean"){
const err21 = {instancePath:instancePath+"/decides_about_people",schemaPath:"#/properties/decides_about_people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate145(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : errors < 1000 ? vErrors.concat(validate145.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.guarded_outputs !== undefined){
let data11 = data.guarded_outputs;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate147(data11[i1], {instancePath:instancePath+"/guarded_outputs/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : errors < 1000 ? vErrors.concat(validate147.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/guarded_outputs",schemaPath:"#/properties/guarded_outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.inventory !== undefined){
if(!(validate145(data.inventory, {instancePath:instancePath+"/inventory",parentData:data,parentDataProperty:"inventory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : errors < 1000 ? vErrors.concat(validate145.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Model" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Model"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.owner !== undefined){
let data15 = data.owner;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.email === undefined){
const err24 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(data15.team === undefined){
const err25 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "team"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
for(const key7 in data15){
if(!((key7 === "email") || (key7 === "team"))){
const err26 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data15.email !== undefined){
if(!(validate141(data15.email, {instancePath:instancePath+"/owner/email",parentData:data15,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : errors < 1000 ? vErrors.concat(validate141.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.team !== undefined){
if(!(validate145(data15.team, {instancePath:instancePath+"/owner/team",parentData:data15,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : errors < 1000 ? vErrors.concat(validate145.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data.sector !== undefined){
let data18 = data.sector;
if(!(((((data18 === "banking") || (data18 === "insurance")) || (data18 === "health")) || (data18 === "public")) || (data18 === "other"))){
const err28 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/enum",keyword:"enum",params:{allowedValues: schema45.properties.sector.enum}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data.serving !== undefined){
if(!(validate152(data.serving, {instancePath:instancePath+"/serving",parentData:data,parentDataProperty:"serving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : errors < 1000 ? vErrors.concat(validate152.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate154(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : errors < 1000 ? vErrors.concat(validate154.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data21 = data.type;
if(!((data21 === "predictive") || (data21 === "llm"))){
const err29 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.type.enum}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate156(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : errors < 1000 ? vErrors.concat(validate156.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data23 = data.versions;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(!(pattern4.test(key8))){
const err30 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
for(const key9 in data23){
if(pattern4.test(key9)){
if(!(validate158(data23[key9], {instancePath:instancePath+"/versions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : errors < 1000 ? vErrors.concat(validate158.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.staging_report = validate160;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Cost":{"type":"object","additionalProperties":false,"properties":{"amount":{"description":"Price of 1,000 calls.","$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]},"Count":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"Currency":{"type":"string","description":"ISO 4217.","pattern":"^[A-Z]{3}$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"LlmLevels":{"type":"object","additionalProperties":false,"properties":{"groundedness":{"description":"Answers whose every sentence stands in a source that was retrieved, over all answers: at least.","$ref":"#/$defs/Ratio"},"pii_leak_rate":{"description":"Answers that repeat personal data of the question, over all answers: at most.","$ref":"#/$defs/Ratio"},"toxicity_rate":{"description":"Answers that hold toxic language, over all answers: at most.","$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"description":"Questions that the model must not answer and did, over all such questions: at most.","$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"description":"Questions that it should answer and refused, over all such questions: at most.","$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"staging_report.json: a load test of the model in staging.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"batch":{"type":"object","description":"For a model that is asked about many rows in one run: such a run, of as many rows as one in production has.","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows","rows_per_second"]},"cost_basis":{"type":"object","description":"What the cost was computed from.","additionalProperties":false,"properties":{"cpu_seconds_per_1000_calls":{"$ref":"#/$defs/NonNegative"},"other_units":{"type":"object","description":"What else they use, by unit: so many units, and the price of one.","additionalProperties":false,"patternProperties":{"^(gpu_hours|million_input_tokens|million_output_tokens)$":{"type":"object","additionalProperties":false,"properties":{"per_1000_calls":{"$ref":"#/$defs/NonNegative"},"price":{"$ref":"#/$defs/NonNegative"}},"required":["per_1000_calls","price"]}}},"price_per_cpu_hour":{"$ref":"#/$defs/NonNegative"}},"required":["cpu_seconds_per_1000_calls","price_per_cpu_hour"]},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"$ref":"#/$defs/Ratio"},"kind":{"const":"StagingReport"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p50":{"$ref":"#/$defs/NonNegative"},"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p50","p95","p99"]},"llm":{"type":"object","description":"For an LLM: its answers to a set of questions.","additionalProperties":false,"properties":{"measured":{"$ref":"#/$defs/LlmLevels"},"questions":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["measured","questions"]},"measured_at":{"$ref":"#/$defs/Instant"},"method":{"description":"How it was measured: client, server, machine.","$ref":"#/$defs/Text"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"outputs":{"type":"object","description":"What came out, for the guardrails: of each output that model.yaml guards.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"},"not_finite":{"$ref":"#/$defs/Count"}},"required":["max","min","not_finite"]}}},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"result":{"enum":["PASS","FAIL"]},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"},"violations":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["apiVersion","cost_basis","cost_per_1000_calls","error_rate","kind","latency_ms","measured_at","method","model","requests","result","version","violations"],"$id":"staging_report"};
const schema56 = {"type":"number","minimum":0};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
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
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"properties":{"amount":{"description":"Price of 1,000 calls.","$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]};
const schema58 = {"type":"string","description":"ISO 4217.","pattern":"^[A-Z]{3}$"};

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
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
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
if(!(validate161(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate168(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
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
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"number","maximum":1,"minimum":0};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
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
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"properties":{"groundedness":{"description":"Answers whose every sentence stands in a source that was retrieved, over all answers: at least.","$ref":"#/$defs/Ratio"},"pii_leak_rate":{"description":"Answers that repeat personal data of the question, over all answers: at most.","$ref":"#/$defs/Ratio"},"toxicity_rate":{"description":"Answers that hold toxic language, over all answers: at most.","$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"description":"Questions that the model must not answer and did, over all such questions: at most.","$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"description":"Questions that it should answer and refused, over all such questions: at most.","$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groundedness === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groundedness"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.pii_leak_rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pii_leak_rate"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.toxicity_rate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toxicity_rate"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.unsafe_answer_rate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsafe_answer_rate"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.wrong_refusal_rate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wrong_refusal_rate"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "groundedness") || (key0 === "pii_leak_rate")) || (key0 === "toxicity_rate")) || (key0 === "unsafe_answer_rate")) || (key0 === "wrong_refusal_rate"))){
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
if(data.groundedness !== undefined){
if(!(validate171(data.groundedness, {instancePath:instancePath+"/groundedness",parentData:data,parentDataProperty:"groundedness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.pii_leak_rate !== undefined){
if(!(validate171(data.pii_leak_rate, {instancePath:instancePath+"/pii_leak_rate",parentData:data,parentDataProperty:"pii_leak_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.toxicity_rate !== undefined){
if(!(validate171(data.toxicity_rate, {instancePath:instancePath+"/toxicity_rate",parentData:data,parentDataProperty:"toxicity_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unsafe_answer_rate !== undefined){
if(!(validate171(data.unsafe_answer_rate, {instancePath:instancePath+"/unsafe_answer_rate",parentData:data,parentDataProperty:"unsafe_answer_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.wrong_refusal_rate !== undefined){
if(!(validate171(data.wrong_refusal_rate, {instancePath:instancePath+"/wrong_refusal_rate",parentData:data,parentDataProperty:"wrong_refusal_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
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
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern34 = new RegExp("^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
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
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
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
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"allOf":[{"type":"number"},{"type":"integer","minimum":0}]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern31 = new RegExp("^(gpu_hours|million_input_tokens|million_output_tokens)$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="staging_report" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
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
if(data.cost_basis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost_basis"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.cost_per_1000_calls === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost_per_1000_calls"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.error_rate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_rate"}};
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
if(data.latency_ms === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latency_ms"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.measured_at === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured_at"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.method === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.requests === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.result === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data.violations === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema55.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err14 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.batch !== undefined){
let data1 = data.batch;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.duration_seconds === undefined){
const err15 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "duration_seconds"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data1.rows === undefined){
const err16 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data1.rows_per_second === undefined){
const err17 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "rows_per_second"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!(((key1 === "duration_seconds") || (key1 === "rows")) || (key1 === "rows_per_second"))){
const err18 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data1.duration_seconds !== undefined){
let data2 = data1.duration_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/batch/duration_seconds",schemaPath:"#/properties/batch/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
else {
const err20 = {instancePath:instancePath+"/batch/duration_seconds",schemaPath:"#/properties/batch/properties/duration_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data1.rows !== undefined){
let data3 = data1.rows;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err21 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err22 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
}
if(data1.rows_per_second !== undefined){
let data4 = data1.rows_per_second;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err24 = {instancePath:instancePath+"/batch/rows_per_second",schemaPath:"#/properties/batch/properties/rows_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
else {
const err25 = {instancePath:instancePath+"/batch/rows_per_second",schemaPath:"#/properties/batch/properties/rows_per_second/type",keyword:"type",params:{type: "number"}};
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
const err26 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.cost_basis !== undefined){
let data5 = data.cost_basis;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.cpu_seconds_per_1000_calls === undefined){
const err27 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/required",keyword:"required",params:{missingProperty: "cpu_seconds_per_1000_calls"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(data5.price_per_cpu_hour === undefined){
const err28 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/required",keyword:"required",params:{missingProperty: "price_per_cpu_hour"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
for(const key2 in data5){
if(!(((key2 === "cpu_seconds_per_1000_calls") || (key2 === "other_units")) || (key2 === "price_per_cpu_hour"))){
const err29 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data5.cpu_seconds_per_1000_calls !== undefined){
if(!(validate161(data5.cpu_seconds_per_1000_calls, {instancePath:instancePath+"/cost_basis/cpu_seconds_per_1000_calls",parentData:data5,parentDataProperty:"cpu_seconds_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data5.other_units !== undefined){
let data7 = data5.other_units;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(pattern31.test(key3))){
const err30 = {instancePath:instancePath+"/cost_basis/other_units",schemaPath:"#/properties/cost_basis/properties/other_units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
for(const key4 in data7){
if(pattern31.test(key4)){
let data8 = data7[key4];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.per_1000_calls === undefined){
const err31 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E(gpu_hours%7Cmillion_input_tokens%7Cmillion_output_tokens)%24/required",keyword:"required",params:{missingProperty: "per_1000_calls"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(data8.price === undefined){
const err32 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E(gpu_hours%7Cmillion_input_tokens%7Cmillion_output_tokens)%24/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
for(const key5 in data8){
if(!((key5 === "per_1000_calls") || (key5 === "price"))){
const err33 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E(gpu_hours%7Cmillion_input_tokens%7Cmillion_output_tokens)%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data8.per_1000_calls !== undefined){
if(!(validate161(data8.per_1000_calls, {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/per_1000_calls",parentData:data8,parentDataProperty:"per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data8.price !== undefined){
if(!(validate161(data8.price, {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/price",parentData:data8,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E(gpu_hours%7Cmillion_input_tokens%7Cmillion_output_tokens)%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/cost_basis/other_units",schemaPath:"#/properties/cost_basis/properties/other_units/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data5.price_per_cpu_hour !== undefined){
if(!(validate161(data5.price_per_cpu_hour, {instancePath:instancePath+"/cost_basis/price_per_cpu_hour",parentData:data5,parentDataProperty:"price_per_cpu_hour",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.cost_per_1000_calls !== undefined){
if(!(validate166(data.cost_per_1000_calls, {instancePath:instancePath+"/cost_per_1000_calls",parentData:data,parentDataProperty:"cost_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : errors < 1000 ? vErrors.concat(validate166.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.error_rate !== undefined){
if(!(validate171(data.error_rate, {instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : errors < 1000 ? vErrors.concat(validate171.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("StagingReport" !== data.kind){
const err37 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "StagingReport"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
if(data.latency_ms !== undefined){
let data15 = data.latency_ms;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.p50 === undefined){
const err38 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p50"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
if(data15.p95 === undefined){
const err39 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
if(data15.p99 === undefined){
const err40 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p99"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
for(const key6 in data15){
if(!(((key6 === "p50") || (key6 === "p95")) || (key6 === "p99"))){
const err41 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data15.p50 !== undefined){
if(!(validate161(data15.p50, {instancePath:instancePath+"/latency_ms/p50",parentData:data15,parentDataProperty:"p50",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.p95 !== undefined){
if(!(validate161(data15.p95, {instancePath:instancePath+"/latency_ms/p95",parentData:data15,parentDataProperty:"p95",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.p99 !== undefined){
if(!(validate161(data15.p99, {instancePath:instancePath+"/latency_ms/p99",parentData:data15,parentDataProperty:"p99",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : errors < 1000 ? vErrors.concat(validate161.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
if(data.llm !== undefined){
let data19 = data.llm;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.measured === undefined){
const err43 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/required",keyword:"required",params:{missingProperty: "measured"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
if(data19.questions === undefined){
const err44 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/required",keyword:"required",params:{missingProperty: "questions"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
for(const key7 in data19){
if(!((key7 === "measured") || (key7 === "questions"))){
const err45 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
if(data19.measured !== undefined){
if(!(validate176(data19.measured, {instancePath:instancePath+"/llm/measured",parentData:data19,parentDataProperty:"measured",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : errors < 1000 ? vErrors.concat(validate176.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data19.questions !== undefined){
let data21 = data19.questions;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err46 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err47 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err48 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
if(data.measured_at !== undefined){
if(!(validate183(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : errors < 1000 ? vErrors.concat(validate183.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate185(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : errors < 1000 ? vErrors.concat(validate185.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate187(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : errors < 1000 ? vErrors.concat(validate187.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate185(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : errors < 1000 ? vErrors.concat(validate185.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data26 = data.outputs;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!(pattern11.test(key8))){
const err50 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
}
for(const key9 in data26){
if(pattern11.test(key9)){
let data27 = data26[key9];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.max === undefined){
const err51 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
if(data27.min === undefined){
const err52 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
if(data27.not_finite === undefined){
const err53 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "not_finite"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
for(const key10 in data27){
if(!(((key10 === "max") || (key10 === "min")) || (key10 === "not_finite"))){
const err54 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
}
if(data27.max !== undefined){
let data28 = data27.max;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err55 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
}
if(data27.min !== undefined){
let data29 = data27.min;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err56 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
}
if(data27.not_finite !== undefined){
if(!(validate190(data27.not_finite, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/not_finite",parentData:data27,parentDataProperty:"not_finite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : errors < 1000 ? vErrors.concat(validate190.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data31 = data.requests;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err59 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err60 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err61 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
}
}
if(data.result !== undefined){
let data32 = data.result;
if(!((data32 === "PASS") || (data32 === "FAIL"))){
const err62 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema55.properties.result.enum}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate185(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : errors < 1000 ? vErrors.concat(validate185.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate193(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.violations !== undefined){
let data35 = data.violations;
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data35[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data35,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : errors < 1000 ? vErrors.concat(validate185.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err63 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else if(errors < 1000){
vErrors.push(err63);
}
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else if(errors < 1000){
vErrors.push(err64);
}
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.shadow_eval = validate196;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"QualityMeasures":{"type":"object","description":"By name, as policies/governance/thresholds.yaml lists them: `auc`, `ks`, `brier` of a score, `groundedness` of an LLM.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"shadow_eval.json: the candidate beside what serves, on the same requests, answers unused.","additionalProperties":false,"properties":{"agreement":{"description":"Same decision as the baseline, over all requests.","$ref":"#/$defs/Ratio"},"apiVersion":{"const":"relc/v1"},"baseline":{"description":"What it ran beside: the replaced version, \"risk-default/1\", or the rule that decided before there was a model.","$ref":"#/$defs/Text"},"baseline_metrics":{"$ref":"#/$defs/QualityMeasures"},"candidate":{"$ref":"#/$defs/QualityMeasures"},"dataset":{"description":"The name of the data that both were asked about: what other documents call the same.","$ref":"#/$defs/Text"},"kind":{"const":"ShadowEvaluation"},"measured_at":{"$ref":"#/$defs/Instant"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"not_in_registry":{"type":"object","description":"Measures that the registry has no metric of, and why.","additionalProperties":false,"properties":{"measures":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["measures","reason"]},"psi":{"type":"object","description":"Population stability index of the shadow traffic against drift_baseline.json, by feature.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/NonNegative"}}},"registry_metrics":{"type":"object","description":"What registry.json has of the candidate's measures: by measure, the metric, and the data that it was measured on.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"metric":{"$ref":"#/$defs/Text"}},"required":["dataset","metric"]}}},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"result":{"enum":["PASS","FAIL"]},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"},"violations":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["agreement","apiVersion","baseline","baseline_metrics","candidate","dataset","kind","measured_at","model","registry_metrics","requests","result","version","violations"],"$id":"shadow_eval"};
const schema67 = {"type":"number","maximum":1,"minimum":0};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
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
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
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
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","description":"By name, as policies/governance/thresholds.yaml lists them: `auc`, `ks`, `brier` of a score, `groundedness` of an LLM.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}};

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
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"number","minimum":0};

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

const schema73 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="shadow_eval" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agreement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.apiVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.baseline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.baseline_metrics === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_metrics"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.candidate === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.dataset === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.measured_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured_at"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.registry_metrics === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_metrics"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.requests === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.result === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data.violations === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema66.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.agreement !== undefined){
if(!(validate197(data.agreement, {instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : errors < 1000 ? vErrors.concat(validate197.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err15 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate199(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.baseline_metrics !== undefined){
if(!(validate201(data.baseline_metrics, {instancePath:instancePath+"/baseline_metrics",parentData:data,parentDataProperty:"baseline_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : errors < 1000 ? vErrors.concat(validate201.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate201(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : errors < 1000 ? vErrors.concat(validate201.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate199(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("ShadowEvaluation" !== data.kind){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ShadowEvaluation"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.measured_at !== undefined){
if(!(validate205(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate207(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate199(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_in_registry !== undefined){
let data10 = data.not_in_registry;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.measures === undefined){
const err17 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(data10.reason === undefined){
const err18 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
for(const key1 in data10){
if(!((key1 === "measures") || (key1 === "reason"))){
const err19 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data10.measures !== undefined){
let data11 = data10.measures;
if(Array.isArray(data11)){
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/not_in_registry/measures",schemaPath:"#/properties/not_in_registry/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err21 = {instancePath:instancePath+"/not_in_registry/measures/" + i0,schemaPath:"#/properties/not_in_registry/properties/measures/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,62}$"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
else {
const err22 = {instancePath:instancePath+"/not_in_registry/measures/" + i0,schemaPath:"#/properties/not_in_registry/properties/measures/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/not_in_registry/measures",schemaPath:"#/properties/not_in_registry/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data10.reason !== undefined){
if(!(validate199(data10.reason, {instancePath:instancePath+"/not_in_registry/reason",parentData:data10,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.psi !== undefined){
let data14 = data.psi;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(pattern11.test(key2))){
const err25 = {instancePath:instancePath+"/psi",schemaPath:"#/properties/psi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
for(const key3 in data14){
if(pattern11.test(key3)){
if(!(validate211(data14[key3], {instancePath:instancePath+"/psi/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : errors < 1000 ? vErrors.concat(validate211.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/psi",schemaPath:"#/properties/psi/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.registry_metrics !== undefined){
let data16 = data.registry_metrics;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!(pattern5.test(key4))){
const err27 = {instancePath:instancePath+"/registry_metrics",schemaPath:"#/properties/registry_metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
for(const key5 in data16){
if(pattern5.test(key5)){
let data17 = data16[key5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.dataset === undefined){
const err28 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data17.metric === undefined){
const err29 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
for(const key6 in data17){
if(!((key6 === "dataset") || (key6 === "metric"))){
const err30 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data17.dataset !== undefined){
if(!(validate199(data17.dataset, {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataset",parentData:data17,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data17.metric !== undefined){
if(!(validate199(data17.metric, {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",parentData:data17,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/registry_metrics",schemaPath:"#/properties/registry_metrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data20 = data.requests;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err33 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err34 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
}
if(data.result !== undefined){
let data21 = data.result;
if(!((data21 === "PASS") || (data21 === "FAIL"))){
const err36 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema66.properties.result.enum}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate199(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate216(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : errors < 1000 ? vErrors.concat(validate216.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.violations !== undefined){
let data24 = data.violations;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate199(data24[i1], {instancePath:instancePath+"/violations/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : errors < 1000 ? vErrors.concat(validate199.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.canary_plan = validate219;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0}},"type":"object","description":"canary_plan.md: its one fenced block of YAML. The prose around it is for people.","additionalProperties":false,"properties":{"steps":{"type":"array","description":"The steps in their order, each with the fewest requests before the next one.","items":{"type":"object","properties":{"min_requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100}},"required":["min_requests","traffic_percent"]},"minItems":1},"stop_above":{"type":"object","description":"A step that measures more than this stops the canary.","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"}},"required":["error_rate","latency_p95_ms"]}},"required":["steps","stop_above"],"$id":"canary_plan"};
const schema75 = {"type":"number","maximum":1,"minimum":0};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
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
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"number","minimum":0};

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
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="canary_plan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.stop_above === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stop_above"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "steps") || (key0 === "stop_above"))){
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
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.min_requests === undefined){
const err4 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "min_requests"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data1.traffic_percent === undefined){
const err5 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: "traffic_percent"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data1.min_requests !== undefined){
let data2 = data1.min_requests;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/steps/" + i0+"/min_requests",schemaPath:"#/properties/steps/items/properties/min_requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/steps/" + i0+"/min_requests",schemaPath:"#/properties/steps/items/properties/min_requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/steps/" + i0+"/min_requests",schemaPath:"#/properties/steps/items/properties/min_requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data1.traffic_percent !== undefined){
let data3 = data1.traffic_percent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/steps/" + i0+"/traffic_percent",schemaPath:"#/properties/steps/items/properties/traffic_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/steps/" + i0+"/traffic_percent",schemaPath:"#/properties/steps/items/properties/traffic_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/steps/" + i0+"/traffic_percent",schemaPath:"#/properties/steps/items/properties/traffic_percent/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.stop_above !== undefined){
let data4 = data.stop_above;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.error_rate === undefined){
const err14 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/required",keyword:"required",params:{missingProperty: "error_rate"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data4.latency_p95_ms === undefined){
const err15 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/required",keyword:"required",params:{missingProperty: "latency_p95_ms"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
for(const key1 in data4){
if(!((key1 === "error_rate") || (key1 === "latency_p95_ms"))){
const err16 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data4.error_rate !== undefined){
if(!(validate220(data4.error_rate, {instancePath:instancePath+"/stop_above/error_rate",parentData:data4,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : errors < 1000 ? vErrors.concat(validate220.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.latency_p95_ms !== undefined){
if(!(validate222(data4.latency_p95_ms, {instancePath:instancePath+"/stop_above/latency_p95_ms",parentData:data4,parentDataProperty:"latency_p95_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : errors < 1000 ? vErrors.concat(validate222.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.rollout_decision = validate224;
const schema77 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"CanaryStep":{"type":"object","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100},"violations":{"$ref":"#/$defs/Count"}},"required":["error_rate","latency_p95_ms","requests","traffic_percent","violations"]},"Count":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"rollout_decision.txt: strict YAML, so that a person reads it and a gate does too.","additionalProperties":false,"properties":{"canary":{"type":"array","description":"The canary's steps in the order they ran.","items":{"$ref":"#/$defs/CanaryStep"},"minItems":1},"decided_at":{"$ref":"#/$defs/Instant"},"decided_by":{"$ref":"#/$defs/Email"},"decision":{"enum":["PROCEED","HOLD","ROLLBACK"]},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["canary","decided_at","decided_by","decision","model","reason","version"],"$id":"rollout_decision"};
const schema78 = {"type":"object","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100},"violations":{"$ref":"#/$defs/Count"}},"required":["error_rate","latency_p95_ms","requests","traffic_percent","violations"]};
const schema79 = {"type":"number","maximum":1,"minimum":0};

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
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"number","minimum":0};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
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
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"allOf":[{"type":"number"},{"type":"integer","minimum":0}]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_rate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_rate"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.latency_p95_ms === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latency_p95_ms"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.requests === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.traffic_percent === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traffic_percent"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.violations === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "error_rate") || (key0 === "latency_p95_ms")) || (key0 === "requests")) || (key0 === "traffic_percent")) || (key0 === "violations"))){
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
if(data.error_rate !== undefined){
if(!(validate226(data.error_rate, {instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : errors < 1000 ? vErrors.concat(validate226.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.latency_p95_ms !== undefined){
if(!(validate228(data.latency_p95_ms, {instancePath:instancePath+"/latency_p95_ms",parentData:data,parentDataProperty:"latency_p95_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : errors < 1000 ? vErrors.concat(validate228.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.traffic_percent !== undefined){
let data3 = data.traffic_percent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.violations !== undefined){
if(!(validate230(data.violations, {instancePath:instancePath+"/violations",parentData:data,parentDataProperty:"violations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : errors < 1000 ? vErrors.concat(validate230.errors).slice(0, 1000) : vErrors;
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
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
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
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
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
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rollout_decision" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canary === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canary"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.decided_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_at"}};
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
if(data.decision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
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
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema77.properties, key0))){
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
if(data.canary !== undefined){
let data0 = data.canary;
if(Array.isArray(data0)){
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate225(data0[i0], {instancePath:instancePath+"/canary/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : errors < 1000 ? vErrors.concat(validate225.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.decided_at !== undefined){
if(!(validate233(data.decided_at, {instancePath:instancePath+"/decided_at",parentData:data,parentDataProperty:"decided_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : errors < 1000 ? vErrors.concat(validate233.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_by !== undefined){
if(!(validate235(data.decided_by, {instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : errors < 1000 ? vErrors.concat(validate235.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(!(((data4 === "PROCEED") || (data4 === "HOLD")) || (data4 === "ROLLBACK"))){
const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema77.properties.decision.enum}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate237(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : errors < 1000 ? vErrors.concat(validate237.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate239(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : errors < 1000 ? vErrors.concat(validate239.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate239(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : errors < 1000 ? vErrors.concat(validate239.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate239(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : errors < 1000 ? vErrors.concat(validate239.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate243(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : errors < 1000 ? vErrors.concat(validate243.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
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
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.readiness = validate245;
const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ChecklistItem":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"description":"Where to look, or why it does not apply.","$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"readiness.yaml: the operational readiness checklist.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"approved_at":{"$ref":"#/$defs/Instant"},"approved_by":{"$ref":"#/$defs/Email"},"items":{"type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"kind":{"const":"Readiness"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"status":{"enum":["approved","rejected"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","approved_at","approved_by","items","kind","model","status","version"],"$id":"readiness"};
const schema88 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"description":"Where to look, or why it does not apply.","$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]};
const schema91 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
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
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.note === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "note")) || (key0 === "status")) || (key0 === "title"))){
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
if(data.id !== undefined){
if(!(validate251(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : errors < 1000 ? vErrors.concat(validate251.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate253(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : errors < 1000 ? vErrors.concat(validate253.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "done") || (data2 === "open")) || (data2 === "not_applicable"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema90.properties.status.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate253(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : errors < 1000 ? vErrors.concat(validate253.errors).slice(0, 1000) : vErrors;
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
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="readiness" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
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
if(data.approved_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_at"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.approved_by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_by"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.items === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
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
if(data.model === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema87.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.approved_at !== undefined){
if(!(validate246(data.approved_at, {instancePath:instancePath+"/approved_at",parentData:data,parentDataProperty:"approved_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : errors < 1000 ? vErrors.concat(validate246.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
if(!(validate248(data.approved_by, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : errors < 1000 ? vErrors.concat(validate248.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate250(data3[i0], {instancePath:instancePath+"/items/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : errors < 1000 ? vErrors.concat(validate250.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Readiness" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Readiness"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate251(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : errors < 1000 ? vErrors.concat(validate251.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate253(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : errors < 1000 ? vErrors.concat(validate253.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate253(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : errors < 1000 ? vErrors.concat(validate253.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(!((data9 === "approved") || (data9 === "rejected"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema87.properties.status.enum}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate260(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : errors < 1000 ? vErrors.concat(validate260.errors).slice(0, 1000) : vErrors;
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
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.hygiene = validate262;
const schema94 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ChecklistItem":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"description":"Where to look, or why it does not apply.","$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"hygiene.yaml: post-training hygiene.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"completed_at":{"$ref":"#/$defs/Instant"},"completed_by":{"$ref":"#/$defs/Email"},"items":{"type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"kind":{"const":"Hygiene"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"status":{"enum":["complete","incomplete"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","completed_at","completed_by","items","kind","model","status","version"],"$id":"hygiene"};
const schema95 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"description":"Where to look, or why it does not apply.","$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]};
const schema98 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
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
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
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
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.note === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "note")) || (key0 === "status")) || (key0 === "title"))){
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
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : errors < 1000 ? vErrors.concat(validate268.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate270(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : errors < 1000 ? vErrors.concat(validate270.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "done") || (data2 === "open")) || (data2 === "not_applicable"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema97.properties.status.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate270(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : errors < 1000 ? vErrors.concat(validate270.errors).slice(0, 1000) : vErrors;
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
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="hygiene" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
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
if(data.completed_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.completed_by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_by"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.items === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
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
if(data.model === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema94.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.completed_at !== undefined){
if(!(validate263(data.completed_at, {instancePath:instancePath+"/completed_at",parentData:data,parentDataProperty:"completed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : errors < 1000 ? vErrors.concat(validate263.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.completed_by !== undefined){
if(!(validate265(data.completed_by, {instancePath:instancePath+"/completed_by",parentData:data,parentDataProperty:"completed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : errors < 1000 ? vErrors.concat(validate265.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate267(data3[i0], {instancePath:instancePath+"/items/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : errors < 1000 ? vErrors.concat(validate267.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Hygiene" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Hygiene"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate268(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : errors < 1000 ? vErrors.concat(validate268.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate270(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : errors < 1000 ? vErrors.concat(validate270.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate270(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : errors < 1000 ? vErrors.concat(validate270.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(!((data9 === "complete") || (data9 === "incomplete"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema94.properties.status.enum}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate277(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : errors < 1000 ? vErrors.concat(validate277.errors).slice(0, 1000) : vErrors;
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
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.fairness = validate279;
const schema101 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Error":{"type":"number","description":"Of what is predicted, in its unit. None at all means that nothing was predicted.","exclusiveMinimum":0},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"fairness.json: how groups fare, measured on held-out data. Of a model that predicts a number (regression, forecasting) by\nits errors, of any other by rates; the gate relc.gates.fairness asks for those of the model's task, and for no others.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"attributes":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"disparate_impact":{"description":"Lowest group's approval rate over the reference group's.","$ref":"#/$defs/NonNegative"},"equal_opportunity_difference":{"type":"number","description":"Largest difference of true positive rates from the reference group's, signed.","maximum":1,"minimum":-1},"groups":{"type":"object","description":"Two at least. The measures below are computed again from what is here, to 0.001.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"approval_rate":{"description":"Favourable outcomes over all: applications approved, questions answered.","$ref":"#/$defs/Ratio"},"mae":{"description":"Mean absolute error, the root of the mean squared error, and the mean of what was predicted less what came to be:\nabove zero, too much was predicted.","$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"},"true_positive_rate":{"description":"The same among those who should have it: who repaid, what could be answered.","$ref":"#/$defs/Ratio"}},"required":["n"]}},"mae_ratio":{"description":"Highest mean absolute error of a group over the reference group's.","$ref":"#/$defs/NonNegative"},"mean_error_difference":{"type":"number","description":"Largest difference of mean errors from the reference group's, signed, over the mean absolute error of all people."},"reference_group":{"$ref":"#/$defs/Text"},"ungrouped":{"type":"object","description":"Those of whom nobody knows the group, or whose group is too small to be compared. All attributes count the same people.","additionalProperties":false,"properties":{"approval_rate":{"$ref":"#/$defs/Ratio"},"mae":{"$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"}},"required":["n"]}},"required":["groups","reference_group"]}}},"dataset":{"$ref":"#/$defs/Text"},"kind":{"const":"Fairness"},"measured_at":{"$ref":"#/$defs/Instant"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"overall":{"type":"object","description":"Errors of all people: what those of the groups give.","additionalProperties":false,"properties":{"mae":{"$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"}},"required":["mae","mean_error","n","rmse"]},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","attributes","dataset","kind","measured_at","model","version"],"$id":"fairness"};
const schema102 = {"type":"number","minimum":0};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
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
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"number","maximum":1,"minimum":0};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
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
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"number","description":"Of what is predicted, in its unit. None at all means that nothing was predicted.","exclusiveMinimum":0};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
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
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
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
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fairness" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
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
if(data.attributes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attributes"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.dataset === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.measured_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured_at"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema101.properties, key0))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern5.test(key1))){
const err9 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
for(const key2 in data1){
if(pattern5.test(key2)){
let data2 = data1[key2];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.groups === undefined){
const err10 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data2.reference_group === undefined){
const err11 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "reference_group"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key3 in data2){
if(!(((((((key3 === "disparate_impact") || (key3 === "equal_opportunity_difference")) || (key3 === "groups")) || (key3 === "mae_ratio")) || (key3 === "mean_error_difference")) || (key3 === "reference_group")) || (key3 === "ungrouped"))){
const err12 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data2.disparate_impact !== undefined){
if(!(validate280(data2.disparate_impact, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/disparate_impact",parentData:data2,parentDataProperty:"disparate_impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : errors < 1000 ? vErrors.concat(validate280.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.equal_opportunity_difference !== undefined){
let data4 = data2.equal_opportunity_difference;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data4 < -1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
else {
const err15 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data2.groups !== undefined){
let data5 = data2.groups;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key4 in data5){
let data6 = data5[key4];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.n === undefined){
const err16 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
for(const key5 in data6){
if(!((((((key5 === "approval_rate") || (key5 === "mae")) || (key5 === "mean_error")) || (key5 === "n")) || (key5 === "rmse")) || (key5 === "true_positive_rate"))){
const err17 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data6.approval_rate !== undefined){
if(!(validate282(data6.approval_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_rate",parentData:data6,parentDataProperty:"approval_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.mae !== undefined){
if(!(validate284(data6.mae, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/mae",parentData:data6,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.mean_error !== undefined){
let data9 = data6.mean_error;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/mean_error",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data6.n !== undefined){
let data10 = data6.n;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data6.rmse !== undefined){
if(!(validate284(data6.rmse, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/rmse",parentData:data6,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.true_positive_rate !== undefined){
if(!(validate282(data6.true_positive_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/true_positive_rate",parentData:data6,parentDataProperty:"true_positive_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data2.mae_ratio !== undefined){
if(!(validate280(data2.mae_ratio, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mae_ratio",parentData:data2,parentDataProperty:"mae_ratio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : errors < 1000 ? vErrors.concat(validate280.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.mean_error_difference !== undefined){
let data14 = data2.mean_error_difference;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mean_error_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/mean_error_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data2.reference_group !== undefined){
if(!(validate289(data2.reference_group, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reference_group",parentData:data2,parentDataProperty:"reference_group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : errors < 1000 ? vErrors.concat(validate289.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.ungrouped !== undefined){
let data16 = data2.ungrouped;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.n === undefined){
const err25 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
for(const key6 in data16){
if(!(((((key6 === "approval_rate") || (key6 === "mae")) || (key6 === "mean_error")) || (key6 === "n")) || (key6 === "rmse"))){
const err26 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data16.approval_rate !== undefined){
if(!(validate282(data16.approval_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/approval_rate",parentData:data16,parentDataProperty:"approval_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data16.mae !== undefined){
if(!(validate284(data16.mae, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/mae",parentData:data16,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data16.mean_error !== undefined){
let data19 = data16.mean_error;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err27 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/mean_error",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data16.n !== undefined){
let data20 = data16.n;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err28 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err29 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err30 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
}
if(data16.rmse !== undefined){
if(!(validate284(data16.rmse, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/rmse",parentData:data16,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
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
const err33 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate289(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : errors < 1000 ? vErrors.concat(validate289.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Fairness" !== data.kind){
const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Fairness"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.measured_at !== undefined){
if(!(validate295(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : errors < 1000 ? vErrors.concat(validate295.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate297(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : errors < 1000 ? vErrors.concat(validate297.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate289(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : errors < 1000 ? vErrors.concat(validate289.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.overall !== undefined){
let data27 = data.overall;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.mae === undefined){
const err35 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "mae"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
if(data27.mean_error === undefined){
const err36 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "mean_error"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(data27.n === undefined){
const err37 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if(data27.rmse === undefined){
const err38 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "rmse"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
for(const key7 in data27){
if(!((((key7 === "mae") || (key7 === "mean_error")) || (key7 === "n")) || (key7 === "rmse"))){
const err39 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data27.mae !== undefined){
if(!(validate284(data27.mae, {instancePath:instancePath+"/overall/mae",parentData:data27,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data27.mean_error !== undefined){
let data29 = data27.mean_error;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err40 = {instancePath:instancePath+"/overall/mean_error",schemaPath:"#/properties/overall/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data27.n !== undefined){
let data30 = data27.n;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err41 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err42 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err43 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
}
if(data27.rmse !== undefined){
if(!(validate284(data27.rmse, {instancePath:instancePath+"/overall/rmse",parentData:data27,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate289(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : errors < 1000 ? vErrors.concat(validate289.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate303(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : errors < 1000 ? vErrors.concat(validate303.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.drift_baseline = validate305;
const schema109 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"drift_baseline.json: distributions at training time, for the population stability index.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"features":{"type":"object","description":"By feature name, as the contracts have it: inputs, and the outputs that are guarded.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"categories":{"type":"array","description":"Values of a category, in the order of the proportions; of what is not text, its JSON.","items":{"type":"string"},"maxItems":10000},"edges":{"type":"array","description":"Inner edges of a numeric feature's bins, rising; one fewer than the proportions.","items":{"type":"number"},"maxItems":10000},"proportions":{"type":"array","description":"Two at least: what is always in the same bin never drifts.","items":{"$ref":"#/$defs/Ratio"},"minItems":2},"type":{"enum":["numeric","category"]}},"required":["proportions","type"]}}},"kind":{"const":"DriftBaseline"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","features","kind","model","rows","version"],"$id":"drift_baseline"};
const schema110 = {"type":"number","maximum":1,"minimum":0};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
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
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
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
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
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
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="drift_baseline" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
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
if(data.features === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"}};
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
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"}};
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
if(!((((((((key0 === "apiVersion") || (key0 === "features")) || (key0 === "kind")) || (key0 === "model")) || (key0 === "model_id")) || (key0 === "rows")) || (key0 === "run_id")) || (key0 === "version"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data1 = data.features;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern11.test(key1))){
const err8 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
for(const key2 in data1){
if(pattern11.test(key2)){
let data2 = data1[key2];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.proportions === undefined){
const err9 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "proportions"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data2.type === undefined){
const err10 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key3 in data2){
if(!((((key3 === "categories") || (key3 === "edges")) || (key3 === "proportions")) || (key3 === "type"))){
const err11 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data2.categories !== undefined){
let data3 = data2.categories;
if(Array.isArray(data3)){
if(data3.length > 10000){
const err12 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err13 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories/" + i0,schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/items/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data2.edges !== undefined){
let data5 = data2.edges;
if(Array.isArray(data5)){
if(data5.length > 10000){
const err15 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges/" + i1,schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/items/type",keyword:"type",params:{type: "number"}};
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
const err17 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data2.proportions !== undefined){
let data7 = data2.proportions;
if(Array.isArray(data7)){
if(data7.length < 2){
const err18 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/proportions/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate306(data7[i2], {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : errors < 1000 ? vErrors.concat(validate306.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/proportions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data9 = data2.type;
if(!((data9 === "numeric") || (data9 === "category"))){
const err20 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema109.properties.features.patternProperties["^[A-Za-z0-9_][A-Za-z0-9_./-]*$"].properties.type.enum}};
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
else {
const err21 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/type",keyword:"type",params:{type: "object"}};
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
else {
const err22 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("DriftBaseline" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "DriftBaseline"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate308(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : errors < 1000 ? vErrors.concat(validate308.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate310(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : errors < 1000 ? vErrors.concat(validate310.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data13 = data.rows;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err24 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.run_id !== undefined){
if(!(validate310(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : errors < 1000 ? vErrors.concat(validate310.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate313(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : errors < 1000 ? vErrors.concat(validate313.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.components = validate315;
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ComponentFile":{"type":"object","additionalProperties":false,"properties":{"file":{"description":"Its path among the model's signed files.","$ref":"#/$defs/Text"},"name":{"$ref":"#/$defs/Name"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["file","name","sha256"]},"Digest":{"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"components.yaml: what an LLM is made of. A copy lies among the model's signed files, as every file that it names does.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"base_model":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"provider":{"$ref":"#/$defs/Text"},"revision":{"description":"The provider's name for exactly these weights: one that moves, such as `latest`, is refused.","$ref":"#/$defs/Text"}},"required":["name","provider","revision"]},"kind":{"const":"Components"},"model":{"$ref":"#/$defs/Name"},"parameters":{"type":"object","additionalProperties":false,"properties":{"max_output_tokens":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"seed":{"type":"integer"},"temperature":{"$ref":"#/$defs/NonNegative"},"top_p":{"$ref":"#/$defs/Ratio"}},"required":["max_output_tokens","temperature","top_p"]},"prompts":{"type":"array","items":{"$ref":"#/$defs/ComponentFile"},"minItems":1},"retrieval":{"type":"object","description":"What answers are grounded in; absent where nothing is retrieved.","additionalProperties":false,"properties":{"index":{"$ref":"#/$defs/ComponentFile"},"method":{"description":"How the index finds: the embedding model and its revision, or the rule.","$ref":"#/$defs/Text"},"passages":{"description":"Passages handed to the model with a question.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["index","method","passages"]},"tools":{"type":"array","description":"Definitions of what the model may call.","items":{"$ref":"#/$defs/ComponentFile"}},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","base_model","kind","model","parameters","prompts","tools","version"],"$id":"components"};
const schema115 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
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
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
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
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"number","minimum":0};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
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
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"number","maximum":1,"minimum":0};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
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
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","additionalProperties":false,"properties":{"file":{"description":"Its path among the model's signed files.","$ref":"#/$defs/Text"},"name":{"$ref":"#/$defs/Name"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["file","name","sha256"]};
const schema120 = {"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "name")) || (key0 === "sha256"))){
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
if(data.file !== undefined){
if(!(validate316(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : errors < 1000 ? vErrors.concat(validate316.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate320(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : errors < 1000 ? vErrors.concat(validate320.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate329(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : errors < 1000 ? vErrors.concat(validate329.errors).slice(0, 1000) : vErrors;
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
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="components" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
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
if(data.base_model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_model"}};
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
if(data.model === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.parameters === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.prompts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompts"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.tools === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema114.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.base_model !== undefined){
let data1 = data.base_model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err10 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data1.provider === undefined){
const err11 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data1.revision === undefined){
const err12 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "provider")) || (key1 === "revision"))){
const err13 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate316(data1.name, {instancePath:instancePath+"/base_model/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : errors < 1000 ? vErrors.concat(validate316.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.provider !== undefined){
if(!(validate316(data1.provider, {instancePath:instancePath+"/base_model/provider",parentData:data1,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : errors < 1000 ? vErrors.concat(validate316.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.revision !== undefined){
if(!(validate316(data1.revision, {instancePath:instancePath+"/base_model/revision",parentData:data1,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : errors < 1000 ? vErrors.concat(validate316.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Components" !== data.kind){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Components"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate320(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : errors < 1000 ? vErrors.concat(validate320.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data7 = data.parameters;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.max_output_tokens === undefined){
const err16 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "max_output_tokens"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data7.temperature === undefined){
const err17 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "temperature"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(data7.top_p === undefined){
const err18 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "top_p"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
for(const key2 in data7){
if(!((((key2 === "max_output_tokens") || (key2 === "seed")) || (key2 === "temperature")) || (key2 === "top_p"))){
const err19 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data7.max_output_tokens !== undefined){
let data8 = data7.max_output_tokens;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
if(data7.seed !== undefined){
let data9 = data7.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/parameters/seed",schemaPath:"#/properties/parameters/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data7.temperature !== undefined){
if(!(validate322(data7.temperature, {instancePath:instancePath+"/parameters/temperature",parentData:data7,parentDataProperty:"temperature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : errors < 1000 ? vErrors.concat(validate322.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.top_p !== undefined){
if(!(validate324(data7.top_p, {instancePath:instancePath+"/parameters/top_p",parentData:data7,parentDataProperty:"top_p",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : errors < 1000 ? vErrors.concat(validate324.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.prompts !== undefined){
let data12 = data.prompts;
if(Array.isArray(data12)){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate326(data12[i0], {instancePath:instancePath+"/prompts/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.retrieval !== undefined){
let data14 = data.retrieval;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.index === undefined){
const err27 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "index"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(data14.method === undefined){
const err28 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data14.passages === undefined){
const err29 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "passages"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
for(const key3 in data14){
if(!(((key3 === "index") || (key3 === "method")) || (key3 === "passages"))){
const err30 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data14.index !== undefined){
if(!(validate326(data14.index, {instancePath:instancePath+"/retrieval/index",parentData:data14,parentDataProperty:"index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.method !== undefined){
if(!(validate316(data14.method, {instancePath:instancePath+"/retrieval/method",parentData:data14,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : errors < 1000 ? vErrors.concat(validate316.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.passages !== undefined){
let data17 = data14.passages;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err31 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err34 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data18 = data.tools;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate326(data18[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate335(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : errors < 1000 ? vErrors.concat(validate335.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.registry = validate337;
const schema122 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Digest":{"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RegistryCopy":{"type":"object","additionalProperties":false,"properties":{"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"status":{"const":"READY"},"version":{"$ref":"#/$defs/Version"}},"required":["source","stage","status","version"]},"Staging":{"type":"string","description":"An alias that names the version, or a tag of it with a value: `alias:candidate`, `tag:stage=staging`.","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"registry.json: the registry's facts, fetched by `relc new`. plan and apply compare them with the live registry.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"copies":{"type":"object","description":"By target, what another registry calls the same model. A target that is not named here has the same version, run and source.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/RegistryCopy"}}},"dataset":{"type":"object","description":"The snapshot that the model was trained on, or that an LLM retrieves from.","additionalProperties":false,"properties":{"digest":{"$ref":"#/$defs/Digest"},"name":{"$ref":"#/$defs/Text"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["digest","name","rows"]},"kind":{"const":"RegistryFacts"},"metrics":{"type":"object","description":"What not every reader of JSON takes for the same number is text: not a number, infinite, or whole and beyond 2^53.","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$"}]}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"params":{"type":"object","additionalProperties":{"type":"string"}},"registry_uri":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"source":{"description":"Where the registry keeps the model's files.","$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"staging":{"description":"What the target's `staging` says, where the version has it.","$ref":"#/$defs/Staging"},"status":{"const":"READY"},"trainer":{"description":"Who trained it, as the run says: MLflow's tag `mlflow.user`.","$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","dataset","kind","metrics","model","params","registry_uri","source","stage","status","version"],"$id":"registry"};
const pattern86 = new RegExp("^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$", "u");
const schema123 = {"type":"object","additionalProperties":false,"properties":{"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"status":{"const":"READY"},"version":{"$ref":"#/$defs/Version"}},"required":["source","stage","status","version"]};
const schema124 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
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
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "model_id") || (key0 === "run_id")) || (key0 === "source")) || (key0 === "stage")) || (key0 === "status")) || (key0 === "version"))){
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
if(data.model_id !== undefined){
if(!(validate339(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate339(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate339(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(!((((data3 === "None") || (data3 === "Staging")) || (data3 === "Production")) || (data3 === "Archived"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema123.properties.stage.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.status !== undefined){
if("READY" !== data.status){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "READY"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate343(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : errors < 1000 ? vErrors.concat(validate343.errors).slice(0, 1000) : vErrors;
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
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
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
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"string","description":"An alias that names the version, or a tag of it with a value: `alias:candidate`, `tag:stage=staging`.","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"};
const pattern88 = new RegExp("^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$", "u");

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern88.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"}};
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
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registry" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
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
if(data.dataset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
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
if(data.metrics === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"}};
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
if(data.params === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.registry_uri === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_uri"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.stage === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
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
if(!(func3.call(schema122.properties, key0))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.copies !== undefined){
let data1 = data.copies;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern5.test(key1))){
const err13 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
for(const key2 in data1){
if(pattern5.test(key2)){
if(!(validate338(data1[key2], {instancePath:instancePath+"/copies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : errors < 1000 ? vErrors.concat(validate338.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
let data3 = data.dataset;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.digest === undefined){
const err15 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data3.name === undefined){
const err16 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data3.rows === undefined){
const err17 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
for(const key3 in data3){
if(!(((key3 === "digest") || (key3 === "name")) || (key3 === "rows"))){
const err18 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data3.digest !== undefined){
if(!(validate346(data3.digest, {instancePath:instancePath+"/dataset/digest",parentData:data3,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : errors < 1000 ? vErrors.concat(validate346.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.name !== undefined){
if(!(validate339(data3.name, {instancePath:instancePath+"/dataset/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.rows !== undefined){
let data6 = data3.rows;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err22 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("RegistryFacts" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "RegistryFacts"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
let data9 = data8[key4];
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
const _errs25 = errors;
if(typeof data9 === "string"){
if(!pattern86.test(data9)){
const err25 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
else {
const err26 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err27 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate349(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : errors < 1000 ? vErrors.concat(validate349.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate339(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data12 = data.params;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(typeof data12[key5] !== "string"){
const err29 = {instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.registry_uri !== undefined){
if(!(validate339(data.registry_uri, {instancePath:instancePath+"/registry_uri",parentData:data,parentDataProperty:"registry_uri",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate339(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate339(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data17 = data.stage;
if(!((((data17 === "None") || (data17 === "Staging")) || (data17 === "Production")) || (data17 === "Archived"))){
const err31 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema122.properties.stage.enum}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data.staging !== undefined){
if(!(validate355(data.staging, {instancePath:instancePath+"/staging",parentData:data,parentDataProperty:"staging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : errors < 1000 ? vErrors.concat(validate355.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
if("READY" !== data.status){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "READY"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.trainer !== undefined){
if(!(validate339(data.trainer, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : errors < 1000 ? vErrors.concat(validate339.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate343(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : errors < 1000 ? vErrors.concat(validate343.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.sbom = validate359;
const schema129 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Vulnerability":{"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","description":"`bom-ref` of a component of the SBOM, or a BOM-Link to it.","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","description":"What other sources call it.","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]}},"type":"object","description":"CycloneDX documents have the shape of their own schema too; this is only what the gates read.","additionalProperties":true,"properties":{"bomFormat":{"const":"CycloneDX"},"components":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"name":{"$ref":"#/$defs/Text"}},"required":["name"]},"minItems":1},"serialNumber":{"$ref":"#/$defs/Text"},"specVersion":{"enum":["1.5","1.6","1.7"]},"version":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/Vulnerability"}}},"required":["bomFormat","components","specVersion"],"$id":"sbom"};
const schema130 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
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
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","description":"`bom-ref` of a component of the SBOM, or a BOM-Link to it.","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","description":"What other sources call it.","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.affects !== undefined){
let data0 = data.affects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ref === undefined){
const err1 = {instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data1.ref !== undefined){
if(!(validate360(data1.ref, {instancePath:instancePath+"/affects/" + i0+"/ref",parentData:data1,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.analysis !== undefined){
let data3 = data.analysis;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.justification !== undefined){
if(!(validate360(data3.justification, {instancePath:instancePath+"/analysis/justification",parentData:data3,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.state !== undefined){
let data5 = data3.state;
if(!((((((data5 === "resolved") || (data5 === "resolved_with_pedigree")) || (data5 === "exploitable")) || (data5 === "in_triage")) || (data5 === "false_positive")) || (data5 === "not_affected"))){
const err4 = {instancePath:instancePath+"/analysis/state",schemaPath:"#/properties/analysis/properties/state/enum",keyword:"enum",params:{allowedValues: schema131.properties.analysis.properties.state.enum}};
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
else {
const err5 = {instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate360(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ratings !== undefined){
let data7 = data.ratings;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.method !== undefined){
if(!(validate360(data8.method, {instancePath:instancePath+"/ratings/" + i1+"/method",parentData:data8,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data8.score !== undefined){
let data10 = data8.score;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err6 = {instancePath:instancePath+"/ratings/" + i1+"/score",schemaPath:"#/properties/ratings/items/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data8.severity !== undefined){
let data11 = data8.severity;
if(!(((((((data11 === "critical") || (data11 === "high")) || (data11 === "medium")) || (data11 === "low")) || (data11 === "info")) || (data11 === "none")) || (data11 === "unknown"))){
const err7 = {instancePath:instancePath+"/ratings/" + i1+"/severity",schemaPath:"#/properties/ratings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema131.properties.ratings.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data8.vector !== undefined){
if(typeof data8.vector !== "string"){
const err8 = {instancePath:instancePath+"/ratings/" + i1+"/vector",schemaPath:"#/properties/ratings/items/properties/vector/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/ratings/" + i1,schemaPath:"#/properties/ratings/items/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data13 = data.references;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id !== undefined){
if(!(validate360(data14.id, {instancePath:instancePath+"/references/" + i2+"/id",parentData:data14,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sbom" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bomFormat === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bomFormat"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.components === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "components"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.specVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.bomFormat !== undefined){
if("CycloneDX" !== data.bomFormat){
const err3 = {instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/const",keyword:"const",params:{allowedValue: "CycloneDX"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data1 = data.components;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err5 = {instancePath:instancePath+"/components/" + i0,schemaPath:"#/properties/components/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data2.name !== undefined){
if(!(validate360(data2.name, {instancePath:instancePath+"/components/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/components/" + i0,schemaPath:"#/properties/components/items/type",keyword:"type",params:{type: "object"}};
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
const err7 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.serialNumber !== undefined){
if(!(validate360(data.serialNumber, {instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : errors < 1000 ? vErrors.concat(validate360.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.specVersion !== undefined){
let data5 = data.specVersion;
if(!(((data5 === "1.5") || (data5 === "1.6")) || (data5 === "1.7"))){
const err8 = {instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/enum",keyword:"enum",params:{allowedValues: schema129.properties.specVersion.enum}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
if(data.vulnerabilities !== undefined){
let data7 = data.vulnerabilities;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate363(data7[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : errors < 1000 ? vErrors.concat(validate363.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.vex = validate370;
const schema132 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Vulnerability":{"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","description":"`bom-ref` of a component of the SBOM, or a BOM-Link to it.","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","description":"What other sources call it.","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]}},"type":"object","description":"vex.cdx.json","additionalProperties":true,"properties":{"bomFormat":{"const":"CycloneDX"},"metadata":{"type":"object","additionalProperties":true,"properties":{"component":{"type":"object","description":"The model: its SHA-256 is that of model.SHA256SUMS.","additionalProperties":true,"properties":{"hashes":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"alg":{"$ref":"#/$defs/Text"},"content":{"$ref":"#/$defs/Text"}},"required":["alg","content"]}}},"required":["hashes"]}},"required":["component"]},"specVersion":{"enum":["1.5","1.6","1.7"]},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/Vulnerability"}}},"required":["bomFormat","metadata","specVersion","vulnerabilities"],"$id":"vex"};
const schema133 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
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
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","description":"`bom-ref` of a component of the SBOM, or a BOM-Link to it.","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","description":"What other sources call it.","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.affects !== undefined){
let data0 = data.affects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.ref === undefined){
const err1 = {instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data1.ref !== undefined){
if(!(validate371(data1.ref, {instancePath:instancePath+"/affects/" + i0+"/ref",parentData:data1,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/affects/" + i0,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"}};
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
const err3 = {instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.analysis !== undefined){
let data3 = data.analysis;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.justification !== undefined){
if(!(validate371(data3.justification, {instancePath:instancePath+"/analysis/justification",parentData:data3,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.state !== undefined){
let data5 = data3.state;
if(!((((((data5 === "resolved") || (data5 === "resolved_with_pedigree")) || (data5 === "exploitable")) || (data5 === "in_triage")) || (data5 === "false_positive")) || (data5 === "not_affected"))){
const err4 = {instancePath:instancePath+"/analysis/state",schemaPath:"#/properties/analysis/properties/state/enum",keyword:"enum",params:{allowedValues: schema134.properties.analysis.properties.state.enum}};
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
else {
const err5 = {instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate371(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ratings !== undefined){
let data7 = data.ratings;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.method !== undefined){
if(!(validate371(data8.method, {instancePath:instancePath+"/ratings/" + i1+"/method",parentData:data8,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data8.score !== undefined){
let data10 = data8.score;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err6 = {instancePath:instancePath+"/ratings/" + i1+"/score",schemaPath:"#/properties/ratings/items/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data8.severity !== undefined){
let data11 = data8.severity;
if(!(((((((data11 === "critical") || (data11 === "high")) || (data11 === "medium")) || (data11 === "low")) || (data11 === "info")) || (data11 === "none")) || (data11 === "unknown"))){
const err7 = {instancePath:instancePath+"/ratings/" + i1+"/severity",schemaPath:"#/properties/ratings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema134.properties.ratings.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data8.vector !== undefined){
if(typeof data8.vector !== "string"){
const err8 = {instancePath:instancePath+"/ratings/" + i1+"/vector",schemaPath:"#/properties/ratings/items/properties/vector/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/ratings/" + i1,schemaPath:"#/properties/ratings/items/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data13 = data.references;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id !== undefined){
if(!(validate371(data14.id, {instancePath:instancePath+"/references/" + i2+"/id",parentData:data14,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vex" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bomFormat === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bomFormat"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.specVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.vulnerabilities === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vulnerabilities"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.bomFormat !== undefined){
if("CycloneDX" !== data.bomFormat){
const err4 = {instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/const",keyword:"const",params:{allowedValue: "CycloneDX"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data1 = data.metadata;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.component === undefined){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "component"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data1.component !== undefined){
let data2 = data1.component;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.hashes === undefined){
const err6 = {instancePath:instancePath+"/metadata/component",schemaPath:"#/properties/metadata/properties/component/required",keyword:"required",params:{missingProperty: "hashes"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data2.hashes !== undefined){
let data3 = data2.hashes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.alg === undefined){
const err7 = {instancePath:instancePath+"/metadata/component/hashes/" + i0,schemaPath:"#/properties/metadata/properties/component/properties/hashes/items/required",keyword:"required",params:{missingProperty: "alg"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data4.content === undefined){
const err8 = {instancePath:instancePath+"/metadata/component/hashes/" + i0,schemaPath:"#/properties/metadata/properties/component/properties/hashes/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data4.alg !== undefined){
if(!(validate371(data4.alg, {instancePath:instancePath+"/metadata/component/hashes/" + i0+"/alg",parentData:data4,parentDataProperty:"alg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.content !== undefined){
if(!(validate371(data4.content, {instancePath:instancePath+"/metadata/component/hashes/" + i0+"/content",parentData:data4,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/metadata/component/hashes/" + i0,schemaPath:"#/properties/metadata/properties/component/properties/hashes/items/type",keyword:"type",params:{type: "object"}};
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
const err10 = {instancePath:instancePath+"/metadata/component/hashes",schemaPath:"#/properties/metadata/properties/component/properties/hashes/type",keyword:"type",params:{type: "array"}};
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
else {
const err11 = {instancePath:instancePath+"/metadata/component",schemaPath:"#/properties/metadata/properties/component/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.specVersion !== undefined){
let data7 = data.specVersion;
if(!(((data7 === "1.5") || (data7 === "1.6")) || (data7 === "1.7"))){
const err13 = {instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/enum",keyword:"enum",params:{allowedValues: schema132.properties.specVersion.enum}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.vulnerabilities !== undefined){
let data8 = data.vulnerabilities;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate374(data8[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : errors < 1000 ? vErrors.concat(validate374.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"}};
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
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.contract = validate381;
const schema135 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","description":"contract.input.schema.json and contract.output.schema.json: the API contract, a JSON Schema for an object.","additionalProperties":true,"properties":{"$schema":{"const":"https://json-schema.org/draft/2020-12/schema"},"additionalProperties":{"type":"boolean"},"properties":{"type":"object","description":"By names that drift_baseline.json and shadow_eval.json can use too.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","items":{"type":"string"}},"type":{"const":"object"}},"required":["$schema","additionalProperties","properties","required","type"],"$id":"contract"};
const pattern91 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$", "u");

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contract" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.additionalProperties === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additionalProperties"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.properties === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.required === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.$schema !== undefined){
if("https://json-schema.org/draft/2020-12/schema" !== data.$schema){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://json-schema.org/draft/2020-12/schema"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.additionalProperties !== undefined){
if(typeof data.additionalProperties !== "boolean"){
const err6 = {instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(pattern91.test(key0))){
const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err8 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
if("object" !== data.type){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
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
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.consumer = validate382;
const schema136 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ConsumerAccess":{"type":"object","additionalProperties":false,"properties":{"action":{"enum":["predict","explain","health"]},"attributes":{"type":"object","description":"The attributes of the caller, as the access policy asks for them: `service`, `environment`, `mfa`.","additionalProperties":{"$ref":"#/$defs/Text"}}},"required":["action","attributes"]},"ConsumerExample":{"type":"object","additionalProperties":false,"properties":{"answer":{"type":"object","additionalProperties":true},"request":{"type":"object","additionalProperties":true}},"required":["answer","request"]},"ConsumerFields":{"type":"object","additionalProperties":false,"properties":{"dependentRequired":{"type":"object","description":"Fields that are there whenever another is, as the contract may ask for.","additionalProperties":{"type":"array","items":{"type":"string"}}},"properties":{"type":"object","description":"JSON Schema of each field, by its name in the contract.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","description":"Those that are always sent, or that every answer must have.","items":{"type":"string"}}},"required":["properties","required"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"releases/<model>/consumers/<name>.yaml: what a consumer of the model sends, reads and needs, in its own words. It may\nchange at any time; each release is compared with it before it is approved.","additionalProperties":false,"properties":{"access":{"type":"array","description":"As whom it calls, for each action that it needs.","items":{"$ref":"#/$defs/ConsumerAccess"},"minItems":1},"apiVersion":{"const":"relc/v1"},"calls":{"type":"object","additionalProperties":false,"properties":{"per_day":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"per_second":{"type":"number","exclusiveMinimum":0}},"required":["per_day","per_second"]},"description":{"description":"What it does with the answers.","$ref":"#/$defs/Text"},"examples":{"type":"array","description":"Calls that must go on working. Nothing in them may be about a real person.","items":{"$ref":"#/$defs/ConsumerExample"}},"kind":{"const":"Consumer"},"reads":{"description":"One answer, as far as it is read.","$ref":"#/$defs/ConsumerFields"},"sends":{"description":"One request: it sends no other fields.","$ref":"#/$defs/ConsumerFields"},"unknown_fields":{"description":"What it does with a field of an answer that it does not read. A strict parser refuses.","enum":["ignored","refused"]}},"required":["access","apiVersion","calls","description","examples","kind","reads","sends","unknown_fields"],"$id":"consumer"};
const schema137 = {"type":"object","additionalProperties":false,"properties":{"action":{"enum":["predict","explain","health"]},"attributes":{"type":"object","description":"The attributes of the caller, as the access policy asks for them: `service`, `environment`, `mfa`.","additionalProperties":{"$ref":"#/$defs/Text"}}},"required":["action","attributes"]};
const schema138 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
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
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
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
if(data.attributes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attributes"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "attributes"))){
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
if(data.action !== undefined){
let data0 = data.action;
if(!(((data0 === "predict") || (data0 === "explain")) || (data0 === "health"))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema137.properties.action.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate384(data1[key1], {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : errors < 1000 ? vErrors.concat(validate384.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"object","additionalProperties":false,"properties":{"answer":{"type":"object","additionalProperties":true},"request":{"type":"object","additionalProperties":true}},"required":["answer","request"]};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.request === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "answer") || (key0 === "request"))){
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
if(data.answer !== undefined){
let data0 = data.answer;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err3 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.request !== undefined){
let data1 = data.request;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err4 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"}};
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
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":"object","additionalProperties":false,"properties":{"dependentRequired":{"type":"object","description":"Fields that are there whenever another is, as the contract may ask for.","additionalProperties":{"type":"array","items":{"type":"string"}}},"properties":{"type":"object","description":"JSON Schema of each field, by its name in the contract.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","description":"Those that are always sent, or that every answer must have.","items":{"type":"string"}}},"required":["properties","required"]};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.properties === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.required === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "dependentRequired") || (key0 === "properties")) || (key0 === "required"))){
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
if(data.dependentRequired !== undefined){
let data0 = data.dependentRequired;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/dependentRequired/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/dependentRequired/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dependentRequired/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
else {
const err5 = {instancePath:instancePath+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(pattern91.test(key2))){
const err6 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data4 = data.required;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err8 = {instancePath:instancePath+"/required/" + i1,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="consumer" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.apiVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.calls === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.examples === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.reads === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.sends === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sends"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.unknown_fields === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unknown_fields"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema136.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data0 = data.access;
if(Array.isArray(data0)){
if(data0.length < 1){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate383(data0[i0], {instancePath:instancePath+"/access/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : errors < 1000 ? vErrors.concat(validate383.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.calls !== undefined){
let data3 = data.calls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.per_day === undefined){
const err13 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/required",keyword:"required",params:{missingProperty: "per_day"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data3.per_second === undefined){
const err14 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/required",keyword:"required",params:{missingProperty: "per_second"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((key1 === "per_day") || (key1 === "per_second"))){
const err15 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data3.per_day !== undefined){
let data4 = data3.per_day;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/calls/per_day",schemaPath:"#/properties/calls/properties/per_day/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/calls/per_day",schemaPath:"#/properties/calls/properties/per_day/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/calls/per_day",schemaPath:"#/properties/calls/properties/per_day/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
if(data3.per_second !== undefined){
let data5 = data3.per_second;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/calls/per_second",schemaPath:"#/properties/calls/properties/per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
else {
const err20 = {instancePath:instancePath+"/calls/per_second",schemaPath:"#/properties/calls/properties/per_second/type",keyword:"type",params:{type: "number"}};
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
else {
const err21 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate384(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : errors < 1000 ? vErrors.concat(validate384.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.examples !== undefined){
let data7 = data.examples;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate388(data7[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : errors < 1000 ? vErrors.concat(validate388.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Consumer" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Consumer"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.reads !== undefined){
if(!(validate390(data.reads, {instancePath:instancePath+"/reads",parentData:data,parentDataProperty:"reads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : errors < 1000 ? vErrors.concat(validate390.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sends !== undefined){
if(!(validate390(data.sends, {instancePath:instancePath+"/sends",parentData:data,parentDataProperty:"sends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : errors < 1000 ? vErrors.concat(validate390.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unknown_fields !== undefined){
let data12 = data.unknown_fields;
if(!((data12 === "ignored") || (data12 === "refused"))){
const err24 = {instancePath:instancePath+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues: schema136.properties.unknown_fields.enum}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
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
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.security_decision = validate393;
const schema141 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"The predicate of security_decision.sigstore.json.","additionalProperties":false,"properties":{"decided_at":{"$ref":"#/$defs/Instant"},"decided_by":{"$ref":"#/$defs/Email"},"decision":{"enum":["PASS","FAIL"]},"findings":{"type":"array","items":{"$ref":"#/$defs/Text"}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["decided_at","decided_by","decision","findings","model","version"],"$id":"security_decision"};
const schema142 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema143 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema144 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
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
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
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
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="security_decision" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decided_at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_at"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.decided_by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decided_by"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.decision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.findings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
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
if(!((((((((key0 === "decided_at") || (key0 === "decided_by")) || (key0 === "decision")) || (key0 === "findings")) || (key0 === "model")) || (key0 === "model_id")) || (key0 === "run_id")) || (key0 === "version"))){
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
if(data.decided_at !== undefined){
if(!(validate394(data.decided_at, {instancePath:instancePath+"/decided_at",parentData:data,parentDataProperty:"decided_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : errors < 1000 ? vErrors.concat(validate394.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_by !== undefined){
if(!(validate396(data.decided_by, {instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : errors < 1000 ? vErrors.concat(validate396.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(!((data2 === "PASS") || (data2 === "FAIL"))){
const err7 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema141.properties.decision.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data3 = data.findings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate398(data3[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : errors < 1000 ? vErrors.concat(validate398.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate400(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : errors < 1000 ? vErrors.concat(validate400.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate398(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : errors < 1000 ? vErrors.concat(validate398.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate398(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : errors < 1000 ? vErrors.concat(validate398.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate404(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : errors < 1000 ? vErrors.concat(validate404.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.independent_validation = validate406;
const schema147 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"ValidationCondition":{"type":"object","additionalProperties":false,"properties":{"due":{"description":"The last day for it, in UTC.","$ref":"#/$defs/Day"},"settled":{"description":"What settled it; absent while it is open.","$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]},"Version":{"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","description":"The predicate of independent_validation.sigstore.json: what the second line of defence thinks of the model.","additionalProperties":false,"properties":{"conditions":{"type":"object","description":"By the validator's own number. What an earlier opinion left open is here again, settled or not.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$":{"$ref":"#/$defs/ValidationCondition"}}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"opinion":{"enum":["approved","approved-with-conditions","rejected"]},"run_id":{"$ref":"#/$defs/Text"},"scope":{"description":"What was validated, and what was not.","$ref":"#/$defs/Text"},"validated_at":{"$ref":"#/$defs/Instant"},"validated_by":{"$ref":"#/$defs/Email"},"version":{"$ref":"#/$defs/Version"}},"required":["conditions","model","opinion","scope","validated_at","validated_by","version"],"$id":"independent_validation"};
const pattern99 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");
const schema148 = {"type":"object","additionalProperties":false,"properties":{"due":{"description":"The last day for it, in UTC.","$ref":"#/$defs/Day"},"settled":{"description":"What settled it; absent while it is open.","$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]};
const schema149 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
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
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
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
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate407.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.due === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "due") || (key0 === "settled")) || (key0 === "text"))){
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
if(data.due !== undefined){
if(!(validate408(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : errors < 1000 ? vErrors.concat(validate408.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.settled !== undefined){
if(!(validate410(data.settled, {instancePath:instancePath+"/settled",parentData:data,parentDataProperty:"settled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate410(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
validate407.errors = vErrors;
return errors === 0;
}
validate407.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
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
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema152 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema154 = {"type":"string","description":"A registry version: what MLflow calls it, a positive integer as text.","pattern":"^[1-9][0-9]{0,8}$"};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="independent_validation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
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
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.opinion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opinion"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.scope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.validated_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validated_at"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.validated_by === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validated_by"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema147.properties, key0))){
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
if(data.conditions !== undefined){
let data0 = data.conditions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern99.test(key1))){
const err8 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern99.test(key2)){
if(!(validate407(data0[key2], {instancePath:instancePath+"/conditions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate407.errors : errors < 1000 ? vErrors.concat(validate407.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate414(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : errors < 1000 ? vErrors.concat(validate414.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate410(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.opinion !== undefined){
let data4 = data.opinion;
if(!(((data4 === "approved") || (data4 === "approved-with-conditions")) || (data4 === "rejected"))){
const err10 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema147.properties.opinion.enum}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate410(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate410(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_at !== undefined){
if(!(validate419(data.validated_at, {instancePath:instancePath+"/validated_at",parentData:data,parentDataProperty:"validated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : errors < 1000 ? vErrors.concat(validate419.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_by !== undefined){
if(!(validate421(data.validated_by, {instancePath:instancePath+"/validated_by",parentData:data,parentDataProperty:"validated_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate421.errors : errors < 1000 ? vErrors.concat(validate421.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate423(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : errors < 1000 ? vErrors.concat(validate423.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
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
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.provenance = validate425;
const schema155 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Artifact":{"type":"object","additionalProperties":true,"properties":{"digest":{"type":"object","additionalProperties":true,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"]},"name":{"$ref":"#/$defs/Text"}},"required":["digest","name"]},"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"The predicate of provenance.sigstore.json, SLSA v1; only what the gates read.","additionalProperties":true,"properties":{"buildDefinition":{"type":"object","additionalProperties":true,"properties":{"buildType":{"$ref":"#/$defs/Text"},"externalParameters":{"type":"object","additionalProperties":true,"properties":{"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/Text"}},"required":["model"]},"resolvedDependencies":{"type":"array","items":{"$ref":"#/$defs/Artifact"},"minItems":1}},"required":["buildType","externalParameters","resolvedDependencies"]},"runDetails":{"type":"object","additionalProperties":true,"properties":{"builder":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}},"required":["id"]},"byproducts":{"type":"array","items":{"$ref":"#/$defs/Artifact"},"minItems":1},"metadata":{"type":"object","additionalProperties":true,"properties":{"finishedOn":{"$ref":"#/$defs/Instant"},"startedOn":{"$ref":"#/$defs/Instant"}}}},"required":["builder","byproducts"]}},"required":["buildDefinition","runDetails"],"$id":"provenance"};
const schema156 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
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
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate428.evaluated;
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
validate428.errors = vErrors;
return errors === 0;
}
validate428.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"object","additionalProperties":true,"properties":{"digest":{"type":"object","additionalProperties":true,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"]},"name":{"$ref":"#/$defs/Text"}},"required":["digest","name"]};
const pattern108 = new RegExp("^[0-9a-f]{64}$", "u");

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.digest !== undefined){
let data0 = data.digest;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sha256 === undefined){
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data0.sha256 !== undefined){
let data1 = data0.sha256;
if(typeof data1 === "string"){
if(!pattern108.test(data1)){
const err3 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err4 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"}};
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
else {
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate426(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : errors < 1000 ? vErrors.concat(validate426.errors).slice(0, 1000) : vErrors;
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
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema159 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="provenance" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.buildDefinition === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "buildDefinition"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.runDetails === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runDetails"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.buildDefinition !== undefined){
let data0 = data.buildDefinition;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.buildType === undefined){
const err2 = {instancePath:instancePath+"/buildDefinition",schemaPath:"#/properties/buildDefinition/required",keyword:"required",params:{missingProperty: "buildType"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data0.externalParameters === undefined){
const err3 = {instancePath:instancePath+"/buildDefinition",schemaPath:"#/properties/buildDefinition/required",keyword:"required",params:{missingProperty: "externalParameters"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data0.resolvedDependencies === undefined){
const err4 = {instancePath:instancePath+"/buildDefinition",schemaPath:"#/properties/buildDefinition/required",keyword:"required",params:{missingProperty: "resolvedDependencies"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data0.buildType !== undefined){
if(!(validate426(data0.buildType, {instancePath:instancePath+"/buildDefinition/buildType",parentData:data0,parentDataProperty:"buildType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : errors < 1000 ? vErrors.concat(validate426.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.externalParameters !== undefined){
let data2 = data0.externalParameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.model === undefined){
const err5 = {instancePath:instancePath+"/buildDefinition/externalParameters",schemaPath:"#/properties/buildDefinition/properties/externalParameters/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data2.model !== undefined){
if(!(validate428(data2.model, {instancePath:instancePath+"/buildDefinition/externalParameters/model",parentData:data2,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate428.errors : errors < 1000 ? vErrors.concat(validate428.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.model_id !== undefined){
if(!(validate426(data2.model_id, {instancePath:instancePath+"/buildDefinition/externalParameters/model_id",parentData:data2,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : errors < 1000 ? vErrors.concat(validate426.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.run_id !== undefined){
if(!(validate426(data2.run_id, {instancePath:instancePath+"/buildDefinition/externalParameters/run_id",parentData:data2,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : errors < 1000 ? vErrors.concat(validate426.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/buildDefinition/externalParameters",schemaPath:"#/properties/buildDefinition/properties/externalParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data0.resolvedDependencies !== undefined){
let data6 = data0.resolvedDependencies;
if(Array.isArray(data6)){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/buildDefinition/resolvedDependencies",schemaPath:"#/properties/buildDefinition/properties/resolvedDependencies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate432(data6[i0], {instancePath:instancePath+"/buildDefinition/resolvedDependencies/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : errors < 1000 ? vErrors.concat(validate432.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/buildDefinition/resolvedDependencies",schemaPath:"#/properties/buildDefinition/properties/resolvedDependencies/type",keyword:"type",params:{type: "array"}};
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
const err9 = {instancePath:instancePath+"/buildDefinition",schemaPath:"#/properties/buildDefinition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.runDetails !== undefined){
let data8 = data.runDetails;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.builder === undefined){
const err10 = {instancePath:instancePath+"/runDetails",schemaPath:"#/properties/runDetails/required",keyword:"required",params:{missingProperty: "builder"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data8.byproducts === undefined){
const err11 = {instancePath:instancePath+"/runDetails",schemaPath:"#/properties/runDetails/required",keyword:"required",params:{missingProperty: "byproducts"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data8.builder !== undefined){
let data9 = data8.builder;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err12 = {instancePath:instancePath+"/runDetails/builder",schemaPath:"#/properties/runDetails/properties/builder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data9.id !== undefined){
if(!(validate426(data9.id, {instancePath:instancePath+"/runDetails/builder/id",parentData:data9,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : errors < 1000 ? vErrors.concat(validate426.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/runDetails/builder",schemaPath:"#/properties/runDetails/properties/builder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data8.byproducts !== undefined){
let data11 = data8.byproducts;
if(Array.isArray(data11)){
if(data11.length < 1){
const err14 = {instancePath:instancePath+"/runDetails/byproducts",schemaPath:"#/properties/runDetails/properties/byproducts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate432(data11[i1], {instancePath:instancePath+"/runDetails/byproducts/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : errors < 1000 ? vErrors.concat(validate432.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/runDetails/byproducts",schemaPath:"#/properties/runDetails/properties/byproducts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data8.metadata !== undefined){
let data13 = data8.metadata;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.finishedOn !== undefined){
if(!(validate437(data13.finishedOn, {instancePath:instancePath+"/runDetails/metadata/finishedOn",parentData:data13,parentDataProperty:"finishedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : errors < 1000 ? vErrors.concat(validate437.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data13.startedOn !== undefined){
if(!(validate437(data13.startedOn, {instancePath:instancePath+"/runDetails/metadata/startedOn",parentData:data13,parentDataProperty:"startedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : errors < 1000 ? vErrors.concat(validate437.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/runDetails/metadata",schemaPath:"#/properties/runDetails/properties/metadata/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/runDetails",schemaPath:"#/properties/runDetails/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.vulnerability_scan = validate440;
const schema160 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Instant":{"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"The predicate of vulnerability_scan.sigstore.json, in-toto's vulns v0.2; only what the gates read. Its subject is\nsbom.cdx.json, whose components were looked up.","additionalProperties":true,"properties":{"metadata":{"type":"object","additionalProperties":true,"properties":{"scanFinishedOn":{"$ref":"#/$defs/Instant"},"scanStartedOn":{"$ref":"#/$defs/Instant"}},"required":["scanFinishedOn","scanStartedOn"]},"scanner":{"type":"object","additionalProperties":true,"properties":{"db":{"type":"object","additionalProperties":true,"properties":{"lastUpdate":{"description":"When its source of vulnerabilities was updated last; of one that is asked over the network, when it was asked.","$ref":"#/$defs/Instant"}},"required":["lastUpdate"]},"result":{"type":"array","description":"Empty where nothing was found.","items":{"type":"object","additionalProperties":true,"properties":{"annotations":{"type":"array","description":"`bom-ref` of a component that has it, one in each.","items":{"type":"object","additionalProperties":true,"properties":{"alias":{"description":"What another source calls the vulnerability.","$ref":"#/$defs/Text"},"bom-ref":{"$ref":"#/$defs/Text"}}}},"id":{"$ref":"#/$defs/Text"},"severity":{"type":"array","description":"A score is a CVSS vector, a number or a word.","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"string"}},"required":["method","score"]}}},"required":["id","severity"]}},"uri":{"description":"The tool: a package URL or an address.","$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Text"}},"required":["db","result","uri","version"]}},"required":["metadata","scanner"],"$id":"vulnerability_scan"};
const schema161 = {"type":"string","description":"A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`.","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(formats2.validate(data))){
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
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate445.evaluated;
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
validate445.errors = vErrors;
return errors === 0;
}
validate445.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vulnerability_scan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.scanner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scanner"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.scanFinishedOn === undefined){
const err2 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "scanFinishedOn"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data0.scanStartedOn === undefined){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "scanStartedOn"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data0.scanFinishedOn !== undefined){
if(!(validate441(data0.scanFinishedOn, {instancePath:instancePath+"/metadata/scanFinishedOn",parentData:data0,parentDataProperty:"scanFinishedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : errors < 1000 ? vErrors.concat(validate441.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.scanStartedOn !== undefined){
if(!(validate441(data0.scanStartedOn, {instancePath:instancePath+"/metadata/scanStartedOn",parentData:data0,parentDataProperty:"scanStartedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : errors < 1000 ? vErrors.concat(validate441.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.scanner !== undefined){
let data3 = data.scanner;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.db === undefined){
const err5 = {instancePath:instancePath+"/scanner",schemaPath:"#/properties/scanner/required",keyword:"required",params:{missingProperty: "db"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data3.result === undefined){
const err6 = {instancePath:instancePath+"/scanner",schemaPath:"#/properties/scanner/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data3.uri === undefined){
const err7 = {instancePath:instancePath+"/scanner",schemaPath:"#/properties/scanner/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data3.version === undefined){
const err8 = {instancePath:instancePath+"/scanner",schemaPath:"#/properties/scanner/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data3.db !== undefined){
let data4 = data3.db;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.lastUpdate === undefined){
const err9 = {instancePath:instancePath+"/scanner/db",schemaPath:"#/properties/scanner/properties/db/required",keyword:"required",params:{missingProperty: "lastUpdate"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data4.lastUpdate !== undefined){
if(!(validate441(data4.lastUpdate, {instancePath:instancePath+"/scanner/db/lastUpdate",parentData:data4,parentDataProperty:"lastUpdate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : errors < 1000 ? vErrors.concat(validate441.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/scanner/db",schemaPath:"#/properties/scanner/properties/db/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data3.result !== undefined){
let data6 = data3.result;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err11 = {instancePath:instancePath+"/scanner/result/" + i0,schemaPath:"#/properties/scanner/properties/result/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data7.severity === undefined){
const err12 = {instancePath:instancePath+"/scanner/result/" + i0,schemaPath:"#/properties/scanner/properties/result/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data7.annotations !== undefined){
let data8 = data7.annotations;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.alias !== undefined){
if(!(validate445(data9.alias, {instancePath:instancePath+"/scanner/result/" + i0+"/annotations/" + i1+"/alias",parentData:data9,parentDataProperty:"alias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data9["bom-ref"] !== undefined){
if(!(validate445(data9["bom-ref"], {instancePath:instancePath+"/scanner/result/" + i0+"/annotations/" + i1+"/bom-ref",parentData:data9,parentDataProperty:"bom-ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/scanner/result/" + i0+"/annotations/" + i1,schemaPath:"#/properties/scanner/properties/result/items/properties/annotations/items/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/scanner/result/" + i0+"/annotations",schemaPath:"#/properties/scanner/properties/result/items/properties/annotations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data7.id !== undefined){
if(!(validate445(data7.id, {instancePath:instancePath+"/scanner/result/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.severity !== undefined){
let data13 = data7.severity;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.method === undefined){
const err15 = {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2,schemaPath:"#/properties/scanner/properties/result/items/properties/severity/items/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data14.score === undefined){
const err16 = {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2,schemaPath:"#/properties/scanner/properties/result/items/properties/severity/items/required",keyword:"required",params:{missingProperty: "score"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data14.method !== undefined){
if(!(validate445(data14.method, {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2+"/method",parentData:data14,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.score !== undefined){
if(typeof data14.score !== "string"){
const err17 = {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2+"/score",schemaPath:"#/properties/scanner/properties/result/items/properties/severity/items/properties/score/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2,schemaPath:"#/properties/scanner/properties/result/items/properties/severity/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/scanner/result/" + i0+"/severity",schemaPath:"#/properties/scanner/properties/result/items/properties/severity/type",keyword:"type",params:{type: "array"}};
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
else {
const err20 = {instancePath:instancePath+"/scanner/result/" + i0,schemaPath:"#/properties/scanner/properties/result/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err21 = {instancePath:instancePath+"/scanner/result",schemaPath:"#/properties/scanner/properties/result/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data3.uri !== undefined){
if(!(validate445(data3.uri, {instancePath:instancePath+"/scanner/uri",parentData:data3,parentDataProperty:"uri",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate445(data3.version, {instancePath:instancePath+"/scanner/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/scanner",schemaPath:"#/properties/scanner/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.inference_gateway = validate452;
const schema163 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"authentication":{"enum":["mtls","oidc","mtls+oidc"]},"description":{"$ref":"#/$defs/Text"},"enforce_contract":{"type":"boolean","description":"Requests and responses are checked against the release's contract."},"kind":{"const":"InferenceGateway"},"max_request_bytes":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"min_tls":{"enum":["1.2","1.3"]},"timeout_ms":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["apiVersion","authentication","description","enforce_contract","kind","max_request_bytes","min_tls","timeout_ms"],"$id":"inference_gateway"};
const schema164 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate453.evaluated;
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
validate453.errors = vErrors;
return errors === 0;
}
validate453.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="inference_gateway" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
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
if(data.authentication === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.enforce_contract === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforce_contract"}};
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
if(data.max_request_bytes === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_request_bytes"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.min_tls === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_tls"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.timeout_ms === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeout_ms"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((((key0 === "apiVersion") || (key0 === "authentication")) || (key0 === "description")) || (key0 === "enforce_contract")) || (key0 === "kind")) || (key0 === "max_request_bytes")) || (key0 === "min_tls")) || (key0 === "timeout_ms"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.authentication !== undefined){
let data1 = data.authentication;
if(!(((data1 === "mtls") || (data1 === "oidc")) || (data1 === "mtls+oidc"))){
const err10 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema163.properties.authentication.enum}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate453(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate453.errors : errors < 1000 ? vErrors.concat(validate453.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.enforce_contract !== undefined){
if(typeof data.enforce_contract !== "boolean"){
const err11 = {instancePath:instancePath+"/enforce_contract",schemaPath:"#/properties/enforce_contract/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("InferenceGateway" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "InferenceGateway"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.max_request_bytes !== undefined){
let data5 = data.max_request_bytes;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/max_request_bytes",schemaPath:"#/properties/max_request_bytes/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.min_tls !== undefined){
let data6 = data.min_tls;
if(!((data6 === "1.2") || (data6 === "1.3"))){
const err16 = {instancePath:instancePath+"/min_tls",schemaPath:"#/properties/min_tls/enum",keyword:"enum",params:{allowedValues: schema163.properties.min_tls.enum}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.timeout_ms !== undefined){
let data7 = data.timeout_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.access_policy = validate455;
const schema165 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"AccessRule":{"type":"object","additionalProperties":false,"properties":{"action":{"type":"array","items":{"enum":["predict","explain","health"]},"minItems":1},"name":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"subject":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["action","name","purpose","subject"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","description":"Attribute-based: every listed attribute must have one of the values.","items":{"$ref":"#/$defs/AccessRule"},"minItems":1},"apiVersion":{"const":"relc/v1"},"default":{"const":"deny"},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"AccessPolicy"}},"required":["allow","apiVersion","default","description","kind"],"$id":"access_policy"};
const schema166 = {"type":"object","additionalProperties":false,"properties":{"action":{"type":"array","items":{"enum":["predict","explain","health"]},"minItems":1},"name":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"subject":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["action","name","purpose","subject"]};
const schema167 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
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
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate456.evaluated;
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
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.purpose === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "name")) || (key0 === "purpose")) || (key0 === "subject"))){
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
let data0 = data.action;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((data1 === "predict") || (data1 === "explain")) || (data1 === "health"))){
const err6 = {instancePath:instancePath+"/action/" + i0,schemaPath:"#/properties/action/items/enum",keyword:"enum",params:{allowedValues: schema166.properties.action.items.enum}};
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
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate457(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : errors < 1000 ? vErrors.concat(validate457.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate457(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : errors < 1000 ? vErrors.concat(validate457.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:instancePath+"/subject/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/subject/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/subject/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/subject/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err10 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"}};
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
validate456.errors = vErrors;
return errors === 0;
}
validate456.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="access_policy" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allow"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.apiVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.default === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
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
for(const key0 in data){
if(!(((((key0 === "allow") || (key0 === "apiVersion")) || (key0 === "default")) || (key0 === "description")) || (key0 === "kind"))){
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
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate456(data0[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate456.errors : errors < 1000 ? vErrors.concat(validate456.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.default !== undefined){
if("deny" !== data.default){
const err9 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/const",keyword:"const",params:{allowedValue: "deny"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate457(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : errors < 1000 ? vErrors.concat(validate457.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("AccessPolicy" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "AccessPolicy"}};
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
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.rate_limit = validate462;
const schema168 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"burst":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"RateLimit"},"requests_per_second":{"type":"number","exclusiveMinimum":0}},"required":["apiVersion","burst","description","kind","requests_per_second"],"$id":"rate_limit"};
const schema169 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate463.evaluated;
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
validate463.errors = vErrors;
return errors === 0;
}
validate463.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rate_limit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
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
if(data.burst === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "burst"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.requests_per_second === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests_per_second"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "burst")) || (key0 === "description")) || (key0 === "kind")) || (key0 === "requests_per_second"))){
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
if(data.burst !== undefined){
let data1 = data.burst;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.description !== undefined){
if(!(validate463(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate463.errors : errors < 1000 ? vErrors.concat(validate463.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("RateLimit" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "RateLimit"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.requests_per_second !== undefined){
let data4 = data.requests_per_second;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/requests_per_second",schemaPath:"#/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/requests_per_second",schemaPath:"#/properties/requests_per_second/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.quota = validate465;
const schema170 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"calls_per_consumer":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"Quota"},"per":{"enum":["hour","day","month"]}},"required":["apiVersion","calls_per_consumer","description","kind","per"],"$id":"quota"};
const schema171 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
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
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="quota" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate465.evaluated;
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
if(data.calls_per_consumer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls_per_consumer"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.per === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "calls_per_consumer")) || (key0 === "description")) || (key0 === "kind")) || (key0 === "per"))){
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
if(data.calls_per_consumer !== undefined){
let data1 = data.calls_per_consumer;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/calls_per_consumer",schemaPath:"#/properties/calls_per_consumer/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/calls_per_consumer",schemaPath:"#/properties/calls_per_consumer/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/calls_per_consumer",schemaPath:"#/properties/calls_per_consumer/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.description !== undefined){
if(!(validate466(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : errors < 1000 ? vErrors.concat(validate466.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Quota" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Quota"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.per !== undefined){
let data4 = data.per;
if(!(((data4 === "hour") || (data4 === "day")) || (data4 === "month"))){
const err11 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema170.properties.per.enum}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
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
validate465.errors = vErrors;
return errors === 0;
}
validate465.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.output_limits = validate468;
const schema172 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Interval":{"type":"object","description":"The lowest and the highest number that may come out.","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"OutputLimits"},"on_violation":{"enum":["block","fallback"]},"outputs":{"type":"object","description":"By name, as model.yaml guards them.","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/Interval"}}},"refuse_nan_and_inf":{"type":"boolean"}},"required":["apiVersion","description","kind","on_violation","outputs","refuse_nan_and_inf"],"$id":"output_limits"};
const schema173 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
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
validate469.errors = vErrors;
return errors === 0;
}
validate469.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"object","description":"The lowest and the highest number that may come out.","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate471.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.min === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "min"))){
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
if(data.max !== undefined){
let data0 = data.max;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"}};
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
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="output_limits" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate468.evaluated;
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
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
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
if(data.on_violation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_violation"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.outputs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.refuse_nan_and_inf === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refuse_nan_and_inf"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "description")) || (key0 === "kind")) || (key0 === "on_violation")) || (key0 === "outputs")) || (key0 === "refuse_nan_and_inf"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate469(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : errors < 1000 ? vErrors.concat(validate469.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("OutputLimits" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "OutputLimits"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.on_violation !== undefined){
let data3 = data.on_violation;
if(!((data3 === "block") || (data3 === "fallback"))){
const err9 = {instancePath:instancePath+"/on_violation",schemaPath:"#/properties/on_violation/enum",keyword:"enum",params:{allowedValues: schema172.properties.on_violation.enum}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data4 = data.outputs;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern11.test(key1))){
const err10 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
for(const key2 in data4){
if(pattern11.test(key2)){
if(!(validate471(data4[key2], {instancePath:instancePath+"/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : errors < 1000 ? vErrors.concat(validate471.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.refuse_nan_and_inf !== undefined){
if(typeof data.refuse_nan_and_inf !== "boolean"){
const err12 = {instancePath:instancePath+"/refuse_nan_and_inf",schemaPath:"#/properties/refuse_nan_and_inf/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate468.errors = vErrors;
return errors === 0;
}
validate468.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.llm_gateway = validate473;
const schema175 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ContentCategory":{"enum":["hate","harassment","self_harm","sexual","violence","illegal_acts","discrimination","legal_advice","off_topic"]},"ContentRule":{"type":"object","additionalProperties":false,"properties":{"action":{"enum":["block","escalate","flag"]},"category":{"$ref":"#/$defs/ContentCategory"},"where":{"type":"array","items":{"enum":["input","output"]},"minItems":1}},"required":["action","category","where"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Pii":{"enum":["full_name","cpf","rg","birth_date","email","phone","address","bank_account","card_number"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"TextFilter":{"type":"object","additionalProperties":false,"properties":{"field":{"description":"Field of the contract that holds the text.","$ref":"#/$defs/Name"},"max_characters":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["field","max_characters"]}},"type":"object","description":"Between the consumers and an LLM: what goes in, what comes out, and what is kept of both.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"content_policy":{"type":"array","items":{"$ref":"#/$defs/ContentRule"},"minItems":1},"description":{"$ref":"#/$defs/Text"},"input":{"description":"Filter of what people write; longer text is refused.","$ref":"#/$defs/TextFilter"},"kind":{"const":"LlmGateway"},"output":{"description":"Filter of what the model writes; longer text is cut at a sentence.","$ref":"#/$defs/TextFilter"},"pii_masking":{"type":"object","description":"Replaced by a placeholder before the text goes on.","additionalProperties":false,"properties":{"entities":{"type":"array","items":{"$ref":"#/$defs/Pii"},"minItems":1},"where":{"type":"array","items":{"enum":["input","output","logs"]},"minItems":1}},"required":["entities","where"]},"prompt_injection":{"type":"object","additionalProperties":false,"properties":{"inspect":{"type":"array","description":"Text that is searched for instructions: the question, passages that were retrieved, answers of tools.","items":{"enum":["input","retrieval","tools"]},"minItems":1},"on_detection":{"enum":["block","flag"]}},"required":["inspect","on_detection"]}},"required":["apiVersion","content_policy","description","input","kind","output","pii_masking","prompt_injection"],"$id":"llm_gateway"};
const schema176 = {"type":"object","additionalProperties":false,"properties":{"action":{"enum":["block","escalate","flag"]},"category":{"$ref":"#/$defs/ContentCategory"},"where":{"type":"array","items":{"enum":["input","output"]},"minItems":1}},"required":["action","category","where"]};
const schema177 = {"enum":["hate","harassment","self_harm","sexual","violence","illegal_acts","discrimination","legal_advice","off_topic"]};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "hate") || (data === "harassment")) || (data === "self_harm")) || (data === "sexual")) || (data === "violence")) || (data === "illegal_acts")) || (data === "discrimination")) || (data === "legal_advice")) || (data === "off_topic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema177.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate474.evaluated;
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
if(data.category === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.where === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "action") || (key0 === "category")) || (key0 === "where"))){
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
if(data.action !== undefined){
let data0 = data.action;
if(!(((data0 === "block") || (data0 === "escalate")) || (data0 === "flag"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema176.properties.action.enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.category !== undefined){
if(!(validate475(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : errors < 1000 ? vErrors.concat(validate475.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.where !== undefined){
let data2 = data.where;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((data3 === "input") || (data3 === "output"))){
const err6 = {instancePath:instancePath+"/where/" + i0,schemaPath:"#/properties/where/items/enum",keyword:"enum",params:{allowedValues: schema176.properties.where.items.enum}};
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
const err7 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "array"}};
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
validate474.errors = vErrors;
return errors === 0;
}
validate474.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate478.evaluated;
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
validate478.errors = vErrors;
return errors === 0;
}
validate478.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema179 = {"type":"object","additionalProperties":false,"properties":{"field":{"description":"Field of the contract that holds the text.","$ref":"#/$defs/Name"},"max_characters":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["field","max_characters"]};
const schema180 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate481.evaluated;
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
validate481.errors = vErrors;
return errors === 0;
}
validate481.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.max_characters === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_characters"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "field") || (key0 === "max_characters"))){
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
if(data.field !== undefined){
if(!(validate481(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate481.errors : errors < 1000 ? vErrors.concat(validate481.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.max_characters !== undefined){
let data1 = data.max_characters;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema181 = {"enum":["full_name","cpf","rg","birth_date","email","phone","address","bank_account","card_number"]};

function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "full_name") || (data === "cpf")) || (data === "rg")) || (data === "birth_date")) || (data === "email")) || (data === "phone")) || (data === "address")) || (data === "bank_account")) || (data === "card_number"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema181.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="llm_gateway" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate473.evaluated;
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
if(data.content_policy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_policy"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.input === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"}};
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
if(data.output === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.pii_masking === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pii_masking"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.prompt_injection === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt_injection"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((((key0 === "apiVersion") || (key0 === "content_policy")) || (key0 === "description")) || (key0 === "input")) || (key0 === "kind")) || (key0 === "output")) || (key0 === "pii_masking")) || (key0 === "prompt_injection"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.content_policy !== undefined){
let data1 = data.content_policy;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/content_policy",schemaPath:"#/properties/content_policy/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate474(data1[i0], {instancePath:instancePath+"/content_policy/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate474.errors : errors < 1000 ? vErrors.concat(validate474.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/content_policy",schemaPath:"#/properties/content_policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate478(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate478.errors : errors < 1000 ? vErrors.concat(validate478.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate480(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : errors < 1000 ? vErrors.concat(validate480.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("LlmGateway" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "LlmGateway"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate480(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : errors < 1000 ? vErrors.concat(validate480.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.pii_masking !== undefined){
let data7 = data.pii_masking;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.entities === undefined){
const err13 = {instancePath:instancePath+"/pii_masking",schemaPath:"#/properties/pii_masking/required",keyword:"required",params:{missingProperty: "entities"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data7.where === undefined){
const err14 = {instancePath:instancePath+"/pii_masking",schemaPath:"#/properties/pii_masking/required",keyword:"required",params:{missingProperty: "where"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data7){
if(!((key1 === "entities") || (key1 === "where"))){
const err15 = {instancePath:instancePath+"/pii_masking",schemaPath:"#/properties/pii_masking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data7.entities !== undefined){
let data8 = data7.entities;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/pii_masking/entities",schemaPath:"#/properties/pii_masking/properties/entities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate485(data8[i1], {instancePath:instancePath+"/pii_masking/entities/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : errors < 1000 ? vErrors.concat(validate485.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/pii_masking/entities",schemaPath:"#/properties/pii_masking/properties/entities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data7.where !== undefined){
let data10 = data7.where;
if(Array.isArray(data10)){
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/pii_masking/where",schemaPath:"#/properties/pii_masking/properties/where/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(!(((data11 === "input") || (data11 === "output")) || (data11 === "logs"))){
const err19 = {instancePath:instancePath+"/pii_masking/where/" + i2,schemaPath:"#/properties/pii_masking/properties/where/items/enum",keyword:"enum",params:{allowedValues: schema175.properties.pii_masking.properties.where.items.enum}};
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
else {
const err20 = {instancePath:instancePath+"/pii_masking/where",schemaPath:"#/properties/pii_masking/properties/where/type",keyword:"type",params:{type: "array"}};
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
else {
const err21 = {instancePath:instancePath+"/pii_masking",schemaPath:"#/properties/pii_masking/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.prompt_injection !== undefined){
let data12 = data.prompt_injection;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.inspect === undefined){
const err22 = {instancePath:instancePath+"/prompt_injection",schemaPath:"#/properties/prompt_injection/required",keyword:"required",params:{missingProperty: "inspect"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if(data12.on_detection === undefined){
const err23 = {instancePath:instancePath+"/prompt_injection",schemaPath:"#/properties/prompt_injection/required",keyword:"required",params:{missingProperty: "on_detection"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
for(const key2 in data12){
if(!((key2 === "inspect") || (key2 === "on_detection"))){
const err24 = {instancePath:instancePath+"/prompt_injection",schemaPath:"#/properties/prompt_injection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data12.inspect !== undefined){
let data13 = data12.inspect;
if(Array.isArray(data13)){
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/prompt_injection/inspect",schemaPath:"#/properties/prompt_injection/properties/inspect/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(!(((data14 === "input") || (data14 === "retrieval")) || (data14 === "tools"))){
const err26 = {instancePath:instancePath+"/prompt_injection/inspect/" + i3,schemaPath:"#/properties/prompt_injection/properties/inspect/items/enum",keyword:"enum",params:{allowedValues: schema175.properties.prompt_injection.properties.inspect.items.enum}};
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
else {
const err27 = {instancePath:instancePath+"/prompt_injection/inspect",schemaPath:"#/properties/prompt_injection/properties/inspect/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data12.on_detection !== undefined){
let data15 = data12.on_detection;
if(!((data15 === "block") || (data15 === "flag"))){
const err28 = {instancePath:instancePath+"/prompt_injection/on_detection",schemaPath:"#/properties/prompt_injection/properties/on_detection/enum",keyword:"enum",params:{allowedValues: schema175.properties.prompt_injection.properties.on_detection.enum}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/prompt_injection",schemaPath:"#/properties/prompt_injection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
validate473.errors = vErrors;
return errors === 0;
}
validate473.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.approvals = validate487;
const schema182 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ActingRole":{"description":"Signed its evidence or is named in its documents; whoever answers for an exception accepts a risk. The trainer is whom\nregistry.json names.","enum":["model-signer","builder","security-reviewer","vex-signer","release-decider","readiness-approver","hygiene-reviewer","risk-accepter","trainer","independent-validation"]},"ApprovalRule":{"type":"object","additionalProperties":false,"properties":{"name":{"description":"What the rule is for, in a few words.","$ref":"#/$defs/Text"},"require":{"type":"object","description":"Distinct people for each role.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"when":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"array","items":{"enum":["standard","normal","emergency","rollback","withdrawal"]},"minItems":1},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"target":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}}},"required":["name","require","when"]},"EmergencyRule":{"type":"object","additionalProperties":false,"properties":{"ratify":{"type":"object","additionalProperties":false,"properties":{"within_days":{"description":"Whoever the rules would have asked for ratifies it within so many days of the apply.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["within_days"]},"require":{"type":"object","description":"Role to number of people.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["ratify","require"]},"GitLab":{"type":"object","description":"The project whose merge requests are approved. The token is RELC_GITLAB_TOKEN, never here.","additionalProperties":false,"properties":{"digest_bound":{"type":"array","description":"Models of this criticality: the button alone is not enough, a note must name the plan's digest.","items":{"enum":["low","medium","high"]},"minItems":1},"plan_job":{"description":"The job whose artifact `plan/<target>/<model>.json` approvers read.","$ref":"#/$defs/Text"},"project_id":{"description":"Numeric: a path can be given to another project.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"settings":{"description":"What GitLab's approval settings must be; what it does not show is refused.","$ref":"#/$defs/GitLabSettings"},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$"}},"required":["plan_job","project_id","url"]},"GitLabSettings":{"type":"object","description":"By GitLab's own names. All but the last are the project's.","additionalProperties":false,"properties":{"approval_rules_overwritten":{"type":"boolean","description":"The merge request's: whether somebody changed the rules for it alone."},"disable_overriding_approvers_per_merge_request":{"type":"boolean"},"merge_requests_author_approval":{"type":"boolean"},"merge_requests_disable_committers_approval":{"type":"boolean"},"reset_approvals_on_push":{"type":"boolean"}}},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Serving":{"enum":["online","batch","streaming"]},"StandardRule":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"object","description":"Role to number of people.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"ValidatedModels":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"first_release":{"type":"boolean","description":"Whether it replaces no version; also where the last target approved none of those, and the second line said nothing of them."},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"ValidationRule":{"type":"object","description":"A release that any of these rules is for needs independent_validation.sigstore.json.","additionalProperties":false,"properties":{"max_age_days":{"description":"So many days an opinion counts, also one of a version that this one replaces; left out, each release needs its own.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"description":"What the rule is for, in a few words.","$ref":"#/$defs/Text"},"when":{"description":"As in limits.yaml: neither target nor class of change.","$ref":"#/$defs/ValidatedModels"}},"required":["name","when"]}},"type":"object","description":"policies/governance/approvals.yaml: who must approve what.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"emergency":{"description":"Who approves an emergency, in place of everybody that the rules ask for; left out, the rules decide.","$ref":"#/$defs/EmergencyRule"},"excluded":{"type":"array","description":"Whoever acted in one of these roles for a release does not approve it. Its authors never do.","items":{"$ref":"#/$defs/ActingRole"},"minItems":1},"expires_after_days":{"description":"An approval counts for so many days.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"gitlab":{"description":"Where merge requests are approved; left out, only signed approvals count.","$ref":"#/$defs/GitLab"},"independent_validation":{"type":"array","description":"When a release needs an opinion of the second line; left out, never.","items":{"$ref":"#/$defs/ValidationRule"},"minItems":1},"judge":{"type":"object","description":"Who must approve a change of what judges, which is everything outside releases/; left out, the highest number for\neach role over all rules.","additionalProperties":false,"properties":{"require":{"type":"object","description":"Role to number of people.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]},"kind":{"const":"ApprovalPolicy"},"roster":{"type":"object","additionalProperties":false,"properties":{"max_age_days":{"description":"How old people.yaml may be, by its `as_of`, when something is rolled out. The way back and emergencies only warn.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["max_age_days"]},"rules":{"type":"array","description":"All rules that apply are added up; the highest number for a role counts.","items":{"$ref":"#/$defs/ApprovalRule"},"minItems":1},"standard":{"description":"Who approves a standard release inside its recipe, in place of everybody that the rules ask for; left out, the rules\ndecide.","$ref":"#/$defs/StandardRule"},"state_expires_after_days":{"description":"A signed state must be renewed within so many days.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"substitutes":{"type":"object","additionalProperties":false,"properties":{"max_days":{"description":"For how many days somebody may stand in for somebody else, by keys.yaml.","allOf":[{"type":"number"},{"type":"integer","maximum":3660,"minimum":1}]}},"required":["max_days"]},"units":{"type":"array","description":"The business units of the bank. What model.yaml names and is not here may be any of them.","items":{"$ref":"#/$defs/Name"},"minItems":1},"way_back":{"type":"object","additionalProperties":false,"properties":{"most_days":{"description":"Whoever approves a rollout also approves the way back to what it replaces, for as long as the new version says that both\nlive (`coexistence`) and for no more days than this: one person with the role rollback-signer goes it. Left out, nobody.","allOf":[{"type":"number"},{"type":"integer","maximum":3660,"minimum":1}]}},"required":["most_days"]}},"required":["apiVersion","expires_after_days","kind","rules","state_expires_after_days"],"$id":"approvals"};
const schema183 = {"type":"object","additionalProperties":false,"properties":{"ratify":{"type":"object","additionalProperties":false,"properties":{"within_days":{"description":"Whoever the rules would have asked for ratifies it within so many days of the apply.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["within_days"]},"require":{"type":"object","description":"Role to number of people.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["ratify","require"]};

function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ratify === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratify"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.require === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "ratify") || (key0 === "require"))){
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
if(data.ratify !== undefined){
let data0 = data.ratify;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.within_days === undefined){
const err3 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/required",keyword:"required",params:{missingProperty: "within_days"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key1 in data0){
if(!(key1 === "within_days")){
const err4 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data0.within_days !== undefined){
let data1 = data0.within_days;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err8 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data2 = data.require;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(pattern5.test(key2))){
const err9 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
for(const key3 in data2){
if(pattern5.test(key3)){
let data3 = data2[key3];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "object"}};
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
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema184 = {"description":"Signed its evidence or is named in its documents; whoever answers for an exception accepts a risk. The trainer is whom\nregistry.json names.","enum":["model-signer","builder","security-reviewer","vex-signer","release-decider","readiness-approver","hygiene-reviewer","risk-accepter","trainer","independent-validation"]};

function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate490.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((data === "model-signer") || (data === "builder")) || (data === "security-reviewer")) || (data === "vex-signer")) || (data === "release-decider")) || (data === "readiness-approver")) || (data === "hygiene-reviewer")) || (data === "risk-accepter")) || (data === "trainer")) || (data === "independent-validation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema184.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate490.errors = vErrors;
return errors === 0;
}
validate490.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema185 = {"type":"object","description":"The project whose merge requests are approved. The token is RELC_GITLAB_TOKEN, never here.","additionalProperties":false,"properties":{"digest_bound":{"type":"array","description":"Models of this criticality: the button alone is not enough, a note must name the plan's digest.","items":{"enum":["low","medium","high"]},"minItems":1},"plan_job":{"description":"The job whose artifact `plan/<target>/<model>.json` approvers read.","$ref":"#/$defs/Text"},"project_id":{"description":"Numeric: a path can be given to another project.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"settings":{"description":"What GitLab's approval settings must be; what it does not show is refused.","$ref":"#/$defs/GitLabSettings"},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$"}},"required":["plan_job","project_id","url"]};
const schema186 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate493.evaluated;
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
validate493.errors = vErrors;
return errors === 0;
}
validate493.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema187 = {"type":"object","description":"By GitLab's own names. All but the last are the project's.","additionalProperties":false,"properties":{"approval_rules_overwritten":{"type":"boolean","description":"The merge request's: whether somebody changed the rules for it alone."},"disable_overriding_approvers_per_merge_request":{"type":"boolean"},"merge_requests_author_approval":{"type":"boolean"},"merge_requests_disable_committers_approval":{"type":"boolean"},"reset_approvals_on_push":{"type":"boolean"}}};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate495.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "approval_rules_overwritten") || (key0 === "disable_overriding_approvers_per_merge_request")) || (key0 === "merge_requests_author_approval")) || (key0 === "merge_requests_disable_committers_approval")) || (key0 === "reset_approvals_on_push"))){
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
if(data.approval_rules_overwritten !== undefined){
if(typeof data.approval_rules_overwritten !== "boolean"){
const err1 = {instancePath:instancePath+"/approval_rules_overwritten",schemaPath:"#/properties/approval_rules_overwritten/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.disable_overriding_approvers_per_merge_request !== undefined){
if(typeof data.disable_overriding_approvers_per_merge_request !== "boolean"){
const err2 = {instancePath:instancePath+"/disable_overriding_approvers_per_merge_request",schemaPath:"#/properties/disable_overriding_approvers_per_merge_request/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.merge_requests_author_approval !== undefined){
if(typeof data.merge_requests_author_approval !== "boolean"){
const err3 = {instancePath:instancePath+"/merge_requests_author_approval",schemaPath:"#/properties/merge_requests_author_approval/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.merge_requests_disable_committers_approval !== undefined){
if(typeof data.merge_requests_disable_committers_approval !== "boolean"){
const err4 = {instancePath:instancePath+"/merge_requests_disable_committers_approval",schemaPath:"#/properties/merge_requests_disable_committers_approval/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.reset_approvals_on_push !== undefined){
if(typeof data.reset_approvals_on_push !== "boolean"){
const err5 = {instancePath:instancePath+"/reset_approvals_on_push",schemaPath:"#/properties/reset_approvals_on_push/type",keyword:"type",params:{type: "boolean"}};
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
validate495.errors = vErrors;
return errors === 0;
}
validate495.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern124 = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$", "u");

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plan_job === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_job"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "digest_bound") || (key0 === "plan_job")) || (key0 === "project_id")) || (key0 === "settings")) || (key0 === "url"))){
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
if(data.digest_bound !== undefined){
let data0 = data.digest_bound;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/digest_bound",schemaPath:"#/properties/digest_bound/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((data1 === "low") || (data1 === "medium")) || (data1 === "high"))){
const err5 = {instancePath:instancePath+"/digest_bound/" + i0,schemaPath:"#/properties/digest_bound/items/enum",keyword:"enum",params:{allowedValues: schema185.properties.digest_bound.items.enum}};
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
const err6 = {instancePath:instancePath+"/digest_bound",schemaPath:"#/properties/digest_bound/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.plan_job !== undefined){
if(!(validate493(data.plan_job, {instancePath:instancePath+"/plan_job",parentData:data,parentDataProperty:"plan_job",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.project_id !== undefined){
let data3 = data.project_id;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.settings !== undefined){
if(!(validate495(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate495.errors : errors < 1000 ? vErrors.concat(validate495.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!pattern124.test(data5)){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
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
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema188 = {"type":"object","description":"A release that any of these rules is for needs independent_validation.sigstore.json.","additionalProperties":false,"properties":{"max_age_days":{"description":"So many days an opinion counts, also one of a version that this one replaces; left out, each release needs its own.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"description":"What the rule is for, in a few words.","$ref":"#/$defs/Text"},"when":{"description":"As in limits.yaml: neither target nor class of change.","$ref":"#/$defs/ValidatedModels"}},"required":["name","when"]};
const schema189 = {"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"first_release":{"type":"boolean","description":"Whether it replaces no version; also where the last target approved none of those, and the second line said nothing of them."},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}};
const schema190 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate501.evaluated;
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
validate501.errors = vErrors;
return errors === 0;
}
validate501.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema191 = {"enum":["online","batch","streaming"]};

function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate503.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema191.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate503.errors = vErrors;
return errors === 0;
}
validate503.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema192 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate505.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema192.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate505.errors = vErrors;
return errors === 0;
}
validate505.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate500.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema189.properties, key0))){
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
if(data.automated_decisions !== undefined){
if(typeof data.automated_decisions !== "boolean"){
const err1 = {instancePath:instancePath+"/automated_decisions",schemaPath:"#/properties/automated_decisions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.criticality !== undefined){
let data1 = data.criticality;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "low") || (data2 === "medium")) || (data2 === "high"))){
const err3 = {instancePath:instancePath+"/criticality/" + i0,schemaPath:"#/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema189.properties.criticality.items.enum}};
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
const err4 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.decides_about_people !== undefined){
if(typeof data.decides_about_people !== "boolean"){
const err5 = {instancePath:instancePath+"/decides_about_people",schemaPath:"#/properties/decides_about_people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.first_release !== undefined){
if(typeof data.first_release !== "boolean"){
const err6 = {instancePath:instancePath+"/first_release",schemaPath:"#/properties/first_release/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data5 = data.model;
if(Array.isArray(data5)){
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate501(data5[i1], {instancePath:instancePath+"/model/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.personal_data !== undefined){
if(typeof data.personal_data !== "boolean"){
const err9 = {instancePath:instancePath+"/personal_data",schemaPath:"#/properties/personal_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.sector !== undefined){
let data8 = data.sector;
if(Array.isArray(data8)){
if(data8.length < 1){
const err10 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(!(((((data9 === "banking") || (data9 === "insurance")) || (data9 === "health")) || (data9 === "public")) || (data9 === "other"))){
const err11 = {instancePath:instancePath+"/sector/" + i2,schemaPath:"#/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema189.properties.sector.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.serving !== undefined){
let data10 = data.serving;
if(Array.isArray(data10)){
if(data10.length < 1){
const err13 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate503(data10[i3], {instancePath:instancePath+"/serving/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate503.errors : errors < 1000 ? vErrors.concat(validate503.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.task !== undefined){
let data12 = data.task;
if(Array.isArray(data12)){
if(data12.length < 1){
const err15 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate505(data12[i4], {instancePath:instancePath+"/task/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : errors < 1000 ? vErrors.concat(validate505.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data14 = data.type;
if(Array.isArray(data14)){
if(data14.length < 1){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
if(!((data15 === "predictive") || (data15 === "llm"))){
const err18 = {instancePath:instancePath+"/type/" + i5,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema189.properties.type.items.enum}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data16 = data.unit;
if(Array.isArray(data16)){
if(data16.length < 1){
const err20 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
if(!(validate501(data16[i6], {instancePath:instancePath+"/unit/" + i6,parentData:data16,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "array"}};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
validate500.errors = vErrors;
return errors === 0;
}
validate500.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
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
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "max_age_days") || (key0 === "name")) || (key0 === "when"))){
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
if(data.max_age_days !== undefined){
let data0 = data.max_age_days;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max_age_days",schemaPath:"#/properties/max_age_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/max_age_days",schemaPath:"#/properties/max_age_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
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
const err5 = {instancePath:instancePath+"/max_age_days",schemaPath:"#/properties/max_age_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.name !== undefined){
if(!(validate493(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate500(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate500.errors : errors < 1000 ? vErrors.concat(validate500.errors).slice(0, 1000) : vErrors;
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
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema193 = {"type":"object","additionalProperties":false,"properties":{"name":{"description":"What the rule is for, in a few words.","$ref":"#/$defs/Text"},"require":{"type":"object","description":"Distinct people for each role.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"when":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"array","items":{"enum":["standard","normal","emergency","rollback","withdrawal"]},"minItems":1},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"target":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}}},"required":["name","require","when"]};

function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate510.evaluated;
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
if(data.require === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "require")) || (key0 === "when"))){
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
if(!(validate493(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data1 = data.require;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(pattern5.test(key1))){
const err4 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
for(const key2 in data1){
if(pattern5.test(key2)){
let data2 = data1[key2];
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
}
else {
const err8 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data3 = data.when;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!(func3.call(schema193.properties.when.properties, key3))){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data3.class !== undefined){
let data4 = data3.class;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/when/class",schemaPath:"#/properties/when/properties/class/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((((data5 === "standard") || (data5 === "normal")) || (data5 === "emergency")) || (data5 === "rollback")) || (data5 === "withdrawal"))){
const err11 = {instancePath:instancePath+"/when/class/" + i0,schemaPath:"#/properties/when/properties/class/items/enum",keyword:"enum",params:{allowedValues: schema193.properties.when.properties.class.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/when/class",schemaPath:"#/properties/when/properties/class/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data3.criticality !== undefined){
let data6 = data3.criticality;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/when/criticality",schemaPath:"#/properties/when/properties/criticality/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((data7 === "low") || (data7 === "medium")) || (data7 === "high"))){
const err14 = {instancePath:instancePath+"/when/criticality/" + i1,schemaPath:"#/properties/when/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema193.properties.when.properties.criticality.items.enum}};
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
const err15 = {instancePath:instancePath+"/when/criticality",schemaPath:"#/properties/when/properties/criticality/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data3.decides_about_people !== undefined){
if(typeof data3.decides_about_people !== "boolean"){
const err16 = {instancePath:instancePath+"/when/decides_about_people",schemaPath:"#/properties/when/properties/decides_about_people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data3.model !== undefined){
let data9 = data3.model;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/when/model",schemaPath:"#/properties/when/properties/model/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate501(data9[i2], {instancePath:instancePath+"/when/model/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/when/model",schemaPath:"#/properties/when/properties/model/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data3.personal_data !== undefined){
if(typeof data3.personal_data !== "boolean"){
const err19 = {instancePath:instancePath+"/when/personal_data",schemaPath:"#/properties/when/properties/personal_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data3.sector !== undefined){
let data12 = data3.sector;
if(Array.isArray(data12)){
if(data12.length < 1){
const err20 = {instancePath:instancePath+"/when/sector",schemaPath:"#/properties/when/properties/sector/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(!(((((data13 === "banking") || (data13 === "insurance")) || (data13 === "health")) || (data13 === "public")) || (data13 === "other"))){
const err21 = {instancePath:instancePath+"/when/sector/" + i3,schemaPath:"#/properties/when/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema193.properties.when.properties.sector.items.enum}};
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
else {
const err22 = {instancePath:instancePath+"/when/sector",schemaPath:"#/properties/when/properties/sector/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data3.serving !== undefined){
let data14 = data3.serving;
if(Array.isArray(data14)){
if(data14.length < 1){
const err23 = {instancePath:instancePath+"/when/serving",schemaPath:"#/properties/when/properties/serving/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate503(data14[i4], {instancePath:instancePath+"/when/serving/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate503.errors : errors < 1000 ? vErrors.concat(validate503.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/when/serving",schemaPath:"#/properties/when/properties/serving/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data3.target !== undefined){
let data16 = data3.target;
if(Array.isArray(data16)){
if(data16.length < 1){
const err25 = {instancePath:instancePath+"/when/target",schemaPath:"#/properties/when/properties/target/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate501(data16[i5], {instancePath:instancePath+"/when/target/" + i5,parentData:data16,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/when/target",schemaPath:"#/properties/when/properties/target/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data3.task !== undefined){
let data18 = data3.task;
if(Array.isArray(data18)){
if(data18.length < 1){
const err27 = {instancePath:instancePath+"/when/task",schemaPath:"#/properties/when/properties/task/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(!(validate505(data18[i6], {instancePath:instancePath+"/when/task/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : errors < 1000 ? vErrors.concat(validate505.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/when/task",schemaPath:"#/properties/when/properties/task/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data3.unit !== undefined){
let data20 = data3.unit;
if(Array.isArray(data20)){
if(data20.length < 1){
const err29 = {instancePath:instancePath+"/when/unit",schemaPath:"#/properties/when/properties/unit/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
if(!(validate501(data20[i7], {instancePath:instancePath+"/when/unit/" + i7,parentData:data20,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/when/unit",schemaPath:"#/properties/when/properties/unit/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
validate510.errors = vErrors;
return errors === 0;
}
validate510.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema194 = {"type":"object","additionalProperties":false,"properties":{"require":{"type":"object","description":"Role to number of people.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]};

function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate518.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.require === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(key0 === "require")){
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
if(data.require !== undefined){
let data0 = data.require;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern5.test(key1))){
const err2 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
for(const key2 in data0){
if(pattern5.test(key2)){
let data1 = data0[key2];
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/require/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
}
else {
const err6 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "object"}};
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
validate518.errors = vErrors;
return errors === 0;
}
validate518.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="approvals" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate487.evaluated;
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
if(data.expires_after_days === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_after_days"}};
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
if(data.rules === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.state_expires_after_days === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state_expires_after_days"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema182.properties, key0))){
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
if(data.emergency !== undefined){
if(!(validate488(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : errors < 1000 ? vErrors.concat(validate488.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.excluded !== undefined){
let data2 = data.excluded;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate490(data2[i0], {instancePath:instancePath+"/excluded/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate490.errors : errors < 1000 ? vErrors.concat(validate490.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.expires_after_days !== undefined){
let data4 = data.expires_after_days;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/expires_after_days",schemaPath:"#/properties/expires_after_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/expires_after_days",schemaPath:"#/properties/expires_after_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/expires_after_days",schemaPath:"#/properties/expires_after_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
if(data.gitlab !== undefined){
if(!(validate492(data.gitlab, {instancePath:instancePath+"/gitlab",parentData:data,parentDataProperty:"gitlab",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : errors < 1000 ? vErrors.concat(validate492.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.independent_validation !== undefined){
let data6 = data.independent_validation;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/independent_validation",schemaPath:"#/properties/independent_validation/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate498(data6[i1], {instancePath:instancePath+"/independent_validation/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : errors < 1000 ? vErrors.concat(validate498.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/independent_validation",schemaPath:"#/properties/independent_validation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.judge !== undefined){
let data8 = data.judge;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.require === undefined){
const err14 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data8){
if(!(key1 === "require")){
const err15 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data8.require !== undefined){
let data9 = data8.require;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(pattern5.test(key2))){
const err16 = {instancePath:instancePath+"/judge/require",schemaPath:"#/properties/judge/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
for(const key3 in data9){
if(pattern5.test(key3)){
let data10 = data9[key3];
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/judge/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/judge/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/judge/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/judge/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/judge/require/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/judge/properties/require/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
}
else {
const err20 = {instancePath:instancePath+"/judge/require",schemaPath:"#/properties/judge/properties/require/type",keyword:"type",params:{type: "object"}};
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
else {
const err21 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("ApprovalPolicy" !== data.kind){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ApprovalPolicy"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.roster !== undefined){
let data12 = data.roster;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.max_age_days === undefined){
const err23 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/required",keyword:"required",params:{missingProperty: "max_age_days"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
for(const key4 in data12){
if(!(key4 === "max_age_days")){
const err24 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data12.max_age_days !== undefined){
let data13 = data12.max_age_days;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/roster/max_age_days",schemaPath:"#/properties/roster/properties/max_age_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/roster/max_age_days",schemaPath:"#/properties/roster/properties/max_age_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/roster/max_age_days",schemaPath:"#/properties/roster/properties/max_age_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err28 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data14 = data.rules;
if(Array.isArray(data14)){
if(data14.length < 1){
const err29 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate510(data14[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate510.errors : errors < 1000 ? vErrors.concat(validate510.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.standard !== undefined){
if(!(validate518(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate518.errors : errors < 1000 ? vErrors.concat(validate518.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.state_expires_after_days !== undefined){
let data17 = data.state_expires_after_days;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err31 = {instancePath:instancePath+"/state_expires_after_days",schemaPath:"#/properties/state_expires_after_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/state_expires_after_days",schemaPath:"#/properties/state_expires_after_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/state_expires_after_days",schemaPath:"#/properties/state_expires_after_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.substitutes !== undefined){
let data18 = data.substitutes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.max_days === undefined){
const err34 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/required",keyword:"required",params:{missingProperty: "max_days"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
for(const key5 in data18){
if(!(key5 === "max_days")){
const err35 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data18.max_days !== undefined){
let data19 = data18.max_days;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err36 = {instancePath:instancePath+"/substitutes/max_days",schemaPath:"#/properties/substitutes/properties/max_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err37 = {instancePath:instancePath+"/substitutes/max_days",schemaPath:"#/properties/substitutes/properties/max_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3660 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/substitutes/max_days",schemaPath:"#/properties/substitutes/properties/max_days/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
if(data19 < 1 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/substitutes/max_days",schemaPath:"#/properties/substitutes/properties/max_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err40 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data20 = data.units;
if(Array.isArray(data20)){
if(data20.length < 1){
const err41 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate501(data20[i3], {instancePath:instancePath+"/units/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
if(data.way_back !== undefined){
let data22 = data.way_back;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.most_days === undefined){
const err43 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/required",keyword:"required",params:{missingProperty: "most_days"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
for(const key6 in data22){
if(!(key6 === "most_days")){
const err44 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data22.most_days !== undefined){
let data23 = data22.most_days;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err45 = {instancePath:instancePath+"/way_back/most_days",schemaPath:"#/properties/way_back/properties/most_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err46 = {instancePath:instancePath+"/way_back/most_days",schemaPath:"#/properties/way_back/properties/most_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 3660 || isNaN(data23)){
const err47 = {instancePath:instancePath+"/way_back/most_days",schemaPath:"#/properties/way_back/properties/most_days/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
if(data23 < 1 || isNaN(data23)){
const err48 = {instancePath:instancePath+"/way_back/most_days",schemaPath:"#/properties/way_back/properties/most_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
validate487.errors = vErrors;
return errors === 0;
}
validate487.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.thresholds = validate521;
const schema195 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"RegressionLimit":{"type":"object","additionalProperties":false,"properties":{"better":{"enum":["higher","lower","nearer_zero"]},"by":{"description":"By so much, or by a share of what it was.","$ref":"#/$defs/NonNegative"},"measure":{"type":"string","description":"Document and place, `shadow_eval/candidate/auc`; `*` stands for any one part.","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"share":{"$ref":"#/$defs/NonNegative"}},"required":["better","measure"]},"RuntimePolicyKind":{"description":"Which kinds a model needs is said in policies/governance/thresholds.yaml.","enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/thresholds.yaml: limits that gates compare with.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"blocking_severities":{"type":"array","description":"Severities that block a release; a vulnerability without a CVSS vector always blocks.","items":{"enum":["critical","high","medium","low"]},"minItems":1},"checklists":{"type":"object","description":"Items that a checklist of every model must have done, by id.","additionalProperties":false,"properties":{"hygiene":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"readiness":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}},"required":["hygiene","readiness"]},"kind":{"const":"Thresholds"},"metric_names":{"type":"object","description":"Other words that a registry's metric may have for a measure: `auc: [c_statistic]`. Its own name always counts.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1}}},"model_signatures":{"type":"object","description":"Different people who must have signed a model of each criticality.","additionalProperties":false,"properties":{"high":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"low":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"medium":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["high","low","medium"]},"regressions":{"type":"array","description":"How much worse than the replaced version a measure may be without a residual risk that names it.","items":{"$ref":"#/$defs/RegressionLimit"},"minItems":1},"revalidation_grace_days":{"description":"Days that serving may restart with an overdue revalidation.","allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"runtime_policies":{"type":"object","description":"Kinds of runtime policies that a profile must bind, by the model's type.","additionalProperties":false,"properties":{"llm":{"type":"array","items":{"$ref":"#/$defs/RuntimePolicyKind"},"minItems":1},"predictive":{"type":"array","items":{"$ref":"#/$defs/RuntimePolicyKind"},"minItems":1}},"required":["llm","predictive"]}},"required":["apiVersion","blocking_severities","checklists","kind","model_signatures","regressions","revalidation_grace_days","runtime_policies"],"$id":"thresholds"};
const schema196 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate522.evaluated;
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
validate522.errors = vErrors;
return errors === 0;
}
validate522.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate525.evaluated;
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
validate525.errors = vErrors;
return errors === 0;
}
validate525.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema198 = {"type":"object","additionalProperties":false,"properties":{"better":{"enum":["higher","lower","nearer_zero"]},"by":{"description":"By so much, or by a share of what it was.","$ref":"#/$defs/NonNegative"},"measure":{"type":"string","description":"Document and place, `shadow_eval/candidate/auc`; `*` stands for any one part.","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"share":{"$ref":"#/$defs/NonNegative"}},"required":["better","measure"]};
const schema199 = {"type":"number","minimum":0};

function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
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
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern136 = new RegExp("^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$", "u");

function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate527.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.better === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "better"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.measure === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "better") || (key0 === "by")) || (key0 === "measure")) || (key0 === "share"))){
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
if(data.better !== undefined){
let data0 = data.better;
if(!(((data0 === "higher") || (data0 === "lower")) || (data0 === "nearer_zero"))){
const err3 = {instancePath:instancePath+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues: schema198.properties.better.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate528(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : errors < 1000 ? vErrors.concat(validate528.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 === "string"){
if(!pattern136.test(data2)){
const err4 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/pattern",keyword:"pattern",params:{pattern: "^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
else {
const err5 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.share !== undefined){
if(!(validate528(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : errors < 1000 ? vErrors.concat(validate528.errors).slice(0, 1000) : vErrors;
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
validate527.errors = vErrors;
return errors === 0;
}
validate527.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema200 = {"description":"Which kinds a model needs is said in policies/governance/thresholds.yaml.","enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]};

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "InferenceGateway") || (data === "AccessPolicy")) || (data === "RateLimit")) || (data === "Quota")) || (data === "OutputLimits")) || (data === "LlmGateway"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema200.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate532.errors = vErrors;
return errors === 0;
}
validate532.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="thresholds" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate521.evaluated;
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
if(data.blocking_severities === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocking_severities"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.checklists === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checklists"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.model_signatures === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_signatures"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.regressions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regressions"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.revalidation_grace_days === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revalidation_grace_days"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.runtime_policies === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime_policies"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema195.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err9 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.blocking_severities !== undefined){
let data1 = data.blocking_severities;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/blocking_severities",schemaPath:"#/properties/blocking_severities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
const err11 = {instancePath:instancePath+"/blocking_severities/" + i0,schemaPath:"#/properties/blocking_severities/items/enum",keyword:"enum",params:{allowedValues: schema195.properties.blocking_severities.items.enum}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/blocking_severities",schemaPath:"#/properties/blocking_severities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.checklists !== undefined){
let data3 = data.checklists;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.hygiene === undefined){
const err13 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/required",keyword:"required",params:{missingProperty: "hygiene"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data3.readiness === undefined){
const err14 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/required",keyword:"required",params:{missingProperty: "readiness"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((key1 === "hygiene") || (key1 === "readiness"))){
const err15 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data3.hygiene !== undefined){
let data4 = data3.hygiene;
if(Array.isArray(data4)){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/checklists/hygiene",schemaPath:"#/properties/checklists/properties/hygiene/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate522(data4[i1], {instancePath:instancePath+"/checklists/hygiene/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : errors < 1000 ? vErrors.concat(validate522.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/checklists/hygiene",schemaPath:"#/properties/checklists/properties/hygiene/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data3.readiness !== undefined){
let data6 = data3.readiness;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/checklists/readiness",schemaPath:"#/properties/checklists/properties/readiness/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate522(data6[i2], {instancePath:instancePath+"/checklists/readiness/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : errors < 1000 ? vErrors.concat(validate522.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/checklists/readiness",schemaPath:"#/properties/checklists/properties/readiness/type",keyword:"type",params:{type: "array"}};
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
else {
const err20 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Thresholds" !== data.kind){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Thresholds"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.metric_names !== undefined){
let data9 = data.metric_names;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(pattern5.test(key2))){
const err22 = {instancePath:instancePath+"/metric_names",schemaPath:"#/properties/metric_names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
for(const key3 in data9){
if(pattern5.test(key3)){
let data10 = data9[key3];
if(Array.isArray(data10)){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/metric_names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metric_names/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate525(data10[i3], {instancePath:instancePath+"/metric_names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate525.errors : errors < 1000 ? vErrors.concat(validate525.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/metric_names/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metric_names/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/metric_names",schemaPath:"#/properties/metric_names/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.model_signatures !== undefined){
let data12 = data.model_signatures;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.high === undefined){
const err26 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if(data12.low === undefined){
const err27 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(data12.medium === undefined){
const err28 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/required",keyword:"required",params:{missingProperty: "medium"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
for(const key4 in data12){
if(!(((key4 === "high") || (key4 === "low")) || (key4 === "medium"))){
const err29 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data12.high !== undefined){
let data13 = data12.high;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err30 = {instancePath:instancePath+"/model_signatures/high",schemaPath:"#/properties/model_signatures/properties/high/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/model_signatures/high",schemaPath:"#/properties/model_signatures/properties/high/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/model_signatures/high",schemaPath:"#/properties/model_signatures/properties/high/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data12.low !== undefined){
let data14 = data12.low;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/model_signatures/low",schemaPath:"#/properties/model_signatures/properties/low/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/model_signatures/low",schemaPath:"#/properties/model_signatures/properties/low/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/model_signatures/low",schemaPath:"#/properties/model_signatures/properties/low/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
}
if(data12.medium !== undefined){
let data15 = data12.medium;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err36 = {instancePath:instancePath+"/model_signatures/medium",schemaPath:"#/properties/model_signatures/properties/medium/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err37 = {instancePath:instancePath+"/model_signatures/medium",schemaPath:"#/properties/model_signatures/properties/medium/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/model_signatures/medium",schemaPath:"#/properties/model_signatures/properties/medium/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err39 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data.regressions !== undefined){
let data16 = data.regressions;
if(Array.isArray(data16)){
if(data16.length < 1){
const err40 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate527(data16[i4], {instancePath:instancePath+"/regressions/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate527.errors : errors < 1000 ? vErrors.concat(validate527.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data.revalidation_grace_days !== undefined){
let data18 = data.revalidation_grace_days;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err42 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err43 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
}
if(data.runtime_policies !== undefined){
let data19 = data.runtime_policies;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.llm === undefined){
const err45 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/required",keyword:"required",params:{missingProperty: "llm"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
if(data19.predictive === undefined){
const err46 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/required",keyword:"required",params:{missingProperty: "predictive"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
for(const key5 in data19){
if(!((key5 === "llm") || (key5 === "predictive"))){
const err47 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
}
if(data19.llm !== undefined){
let data20 = data19.llm;
if(Array.isArray(data20)){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/runtime_policies/llm",schemaPath:"#/properties/runtime_policies/properties/llm/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate532(data20[i5], {instancePath:instancePath+"/runtime_policies/llm/" + i5,parentData:data20,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : errors < 1000 ? vErrors.concat(validate532.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/runtime_policies/llm",schemaPath:"#/properties/runtime_policies/properties/llm/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
if(data19.predictive !== undefined){
let data22 = data19.predictive;
if(Array.isArray(data22)){
if(data22.length < 1){
const err50 = {instancePath:instancePath+"/runtime_policies/predictive",schemaPath:"#/properties/runtime_policies/properties/predictive/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(validate532(data22[i6], {instancePath:instancePath+"/runtime_policies/predictive/" + i6,parentData:data22,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate532.errors : errors < 1000 ? vErrors.concat(validate532.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/runtime_policies/predictive",schemaPath:"#/properties/runtime_policies/properties/predictive/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
validate521.errors = vErrors;
return errors === 0;
}
validate521.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.limits = validate535;
const schema201 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Admitted":{"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"},"AtLeast":{"type":"object","description":"Every number at the field is so much at least.","additionalProperties":false,"properties":{"at_least":{"type":"number"},"field":{"$ref":"#/$defs/AtLeastField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_least","field","reason","source","when"]},"AtLeastField":{"enum":["profile/slos/llm/groundedness","profile/slos/batch/rows_per_second","staging_report/batch/rows","profile/fairness/disparate_impact/min","profile/fairness/equal_opportunity_difference/min","profile/fairness/mean_error_difference/min","profile/coexistence_days","release/change/compatibility_route/days","release/headline/words","release/business_impact/words","release/residual_risks/risk/words","release/limitations/words","release/not_applicable/*/reason/words","release/change/scope/words","release/change/impact/words","release/change/rollback_plan/words","exceptions/*/reason/words","rollout_decision/reason/words","staging_report/llm/questions","staging_report/requests","shadow_eval/requests","rollout_decision/canary/*/requests","staging_report/cost_basis/price_per_cpu_hour","staging_report/cost_basis/other_units/gpu_hours/price","staging_report/cost_basis/other_units/million_input_tokens/price","staging_report/cost_basis/other_units/million_output_tokens/price","staging_report/cost_basis/cpu_seconds_per_1000_calls","staging_report/cost_basis/other_units/gpu_hours/per_1000_calls","staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls","staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls","staging_report/latency_ms/p50","rollout_decision/canary/*/latency_p95_ms","canary_plan/different_shares","canary_plan/first_share","canary_plan/last_share","canary_plan/steps/*/min_requests","fairness/attributes/*/groups/*/n","drift_baseline/rows"]},"AtMost":{"type":"object","description":"Every number at the field is so much at most.","additionalProperties":false,"properties":{"at_most":{"type":"number"},"field":{"$ref":"#/$defs/AtMostField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_most","field","reason","source","when"]},"AtMostField":{"enum":["profile/slos/latency_ms/p95","profile/slos/latency_ms/p99","profile/slos/error_rate","profile/slos/cost_per_1000_calls/amount","profile/slos/batch/duration_seconds","profile/slos/llm/toxicity_rate","profile/slos/llm/unsafe_answer_rate","profile/slos/llm/wrong_refusal_rate","profile/slos/llm/pii_leak_rate","profile/drift/psi_warn","profile/drift/psi_act","profile/fairness/disparate_impact/max","profile/fairness/equal_opportunity_difference/max","profile/fairness/mae_ratio/max","profile/fairness/mean_error_difference/max","profile/privacy/retention_days","profile/privacy/review/answer_within_days","InferenceGateway/max_request_bytes","InferenceGateway/timeout_ms","RateLimit/requests_per_second","RateLimit/burst","Quota/calls_per_day","LlmGateway/input/max_characters","LlmGateway/output/max_characters","release/days_until/revalidate_by","release/days_until/end_of_support","release/days_until/end_of_life","release/days_until/residual_risks","fairness/ungrouped_share","canary_plan/first_share","canary_plan/growth","canary_plan/stop_above/error_rate","canary_plan/stop_above/latency_p95_ms","drift_baseline/features/*/largest_share","evidence/age_days","exceptions/*/days","vulnerability_scan/database_days"]},"Limit":{"description":"A field is a way into a document: `*` stands for every item. Fields that are computed are in policies/gates/fields.rego.\n`reason` is for whoever is refused; `source` is a text that says so and was read, or `own judgement`.","if":{"type":"object","required":["at_least"],"properties":{"at_least":{}}},"then":{"$ref":"#/$defs/AtLeast"},"else":{"if":{"type":"object","required":["only"],"properties":{"only":{}}},"then":{"$ref":"#/$defs/Only"},"else":{"if":{"type":"object","required":["must_have"],"properties":{"must_have":{}}},"then":{"$ref":"#/$defs/MustHave"},"else":{"if":{"type":"object","required":["never"],"properties":{"never":{}}},"then":{"$ref":"#/$defs/Never"},"else":{"$ref":"#/$defs/AtMost"}}}}},"LimitedModels":{"type":"object","description":"The models that a limit is for; all of them where nothing is named. As in approvals.yaml, what the model's facts were\nsince its last signed state counts as well. A release is judged once for every target and class of change, so neither is\nnamed here.","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"MustHave":{"type":"object","description":"Each of these is among the values at the field.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/MustHaveField"},"must_have":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","must_have","reason","source","when"]},"MustHaveField":{"enum":["profile/fairness/watched","profile/fairness/watchlist/*/metric","profile/dashboards/alerts/*/name","LlmGateway/pii_masking/entities/*","LlmGateway/pii_masking/where/*","LlmGateway/stopped_on_output"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Never":{"type":"object","description":"No value at the field is one of these.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/NeverField"},"never":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","never","reason","source","when"]},"NeverField":{"enum":["release/prose/*","release/prose/words/*","shadow_eval/registry_metrics/words/*","AccessPolicy/allow/*/subject/*/*"]},"Only":{"type":"object","description":"Every value at the field is one of these. `<number>` stands for any number but zero, `<name>` for letters and digits with\nsingle or repeated `.`, `_`, `~` and `-` between them.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/OnlyField"},"only":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","only","reason","source","when"]},"OnlyField":{"enum":["release/records/scdr","release/records/adr","release/change/ticket","exceptions/*/ticket","release/change/incident","profile/slos/cost_per_1000_calls/currency","profile/privacy/purpose","profile/privacy/legal_basis","InferenceGateway/authentication","InferenceGateway/min_tls","AccessPolicy/mfa_of_people"]},"Serving":{"enum":["online","batch","streaming"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/limits.yaml: what a release may say, in itself, its profile, its runtime policies, its evidence and\nthe exceptions made for it. Of the limits on one field that apply to a model the strictest counts.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"Limits"},"limits":{"type":"array","items":{"$ref":"#/$defs/Limit"},"minItems":1}},"required":["apiVersion","kind","limits"],"$id":"limits"};
const schema202 = {"description":"A field is a way into a document: `*` stands for every item. Fields that are computed are in policies/gates/fields.rego.\n`reason` is for whoever is refused; `source` is a text that says so and was read, or `own judgement`.","if":{"type":"object","required":["at_least"],"properties":{"at_least":{}}},"then":{"$ref":"#/$defs/AtLeast"},"else":{"if":{"type":"object","required":["only"],"properties":{"only":{}}},"then":{"$ref":"#/$defs/Only"},"else":{"if":{"type":"object","required":["must_have"],"properties":{"must_have":{}}},"then":{"$ref":"#/$defs/MustHave"},"else":{"if":{"type":"object","required":["never"],"properties":{"never":{}}},"then":{"$ref":"#/$defs/Never"},"else":{"$ref":"#/$defs/AtMost"}}}}};
const schema203 = {"type":"object","description":"Every number at the field is so much at least.","additionalProperties":false,"properties":{"at_least":{"type":"number"},"field":{"$ref":"#/$defs/AtLeastField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_least","field","reason","source","when"]};
const schema204 = {"enum":["profile/slos/llm/groundedness","profile/slos/batch/rows_per_second","staging_report/batch/rows","profile/fairness/disparate_impact/min","profile/fairness/equal_opportunity_difference/min","profile/fairness/mean_error_difference/min","profile/coexistence_days","release/change/compatibility_route/days","release/headline/words","release/business_impact/words","release/residual_risks/risk/words","release/limitations/words","release/not_applicable/*/reason/words","release/change/scope/words","release/change/impact/words","release/change/rollback_plan/words","exceptions/*/reason/words","rollout_decision/reason/words","staging_report/llm/questions","staging_report/requests","shadow_eval/requests","rollout_decision/canary/*/requests","staging_report/cost_basis/price_per_cpu_hour","staging_report/cost_basis/other_units/gpu_hours/price","staging_report/cost_basis/other_units/million_input_tokens/price","staging_report/cost_basis/other_units/million_output_tokens/price","staging_report/cost_basis/cpu_seconds_per_1000_calls","staging_report/cost_basis/other_units/gpu_hours/per_1000_calls","staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls","staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls","staging_report/latency_ms/p50","rollout_decision/canary/*/latency_p95_ms","canary_plan/different_shares","canary_plan/first_share","canary_plan/last_share","canary_plan/steps/*/min_requests","fairness/attributes/*/groups/*/n","drift_baseline/rows"]};

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((((((((data === "profile/slos/llm/groundedness") || (data === "profile/slos/batch/rows_per_second")) || (data === "staging_report/batch/rows")) || (data === "profile/fairness/disparate_impact/min")) || (data === "profile/fairness/equal_opportunity_difference/min")) || (data === "profile/fairness/mean_error_difference/min")) || (data === "profile/coexistence_days")) || (data === "release/change/compatibility_route/days")) || (data === "release/headline/words")) || (data === "release/business_impact/words")) || (data === "release/residual_risks/risk/words")) || (data === "release/limitations/words")) || (data === "release/not_applicable/*/reason/words")) || (data === "release/change/scope/words")) || (data === "release/change/impact/words")) || (data === "release/change/rollback_plan/words")) || (data === "exceptions/*/reason/words")) || (data === "rollout_decision/reason/words")) || (data === "staging_report/llm/questions")) || (data === "staging_report/requests")) || (data === "shadow_eval/requests")) || (data === "rollout_decision/canary/*/requests")) || (data === "staging_report/cost_basis/price_per_cpu_hour")) || (data === "staging_report/cost_basis/other_units/gpu_hours/price")) || (data === "staging_report/cost_basis/other_units/million_input_tokens/price")) || (data === "staging_report/cost_basis/other_units/million_output_tokens/price")) || (data === "staging_report/cost_basis/cpu_seconds_per_1000_calls")) || (data === "staging_report/cost_basis/other_units/gpu_hours/per_1000_calls")) || (data === "staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls")) || (data === "staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls")) || (data === "staging_report/latency_ms/p50")) || (data === "rollout_decision/canary/*/latency_p95_ms")) || (data === "canary_plan/different_shares")) || (data === "canary_plan/first_share")) || (data === "canary_plan/last_share")) || (data === "canary_plan/steps/*/min_requests")) || (data === "fairness/attributes/*/groups/*/n")) || (data === "drift_baseline/rows"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema204.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema205 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate540.evaluated;
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
validate540.errors = vErrors;
return errors === 0;
}
validate540.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema206 = {"type":"object","description":"The models that a limit is for; all of them where nothing is named. As in approvals.yaml, what the model's facts were\nsince its last signed state counts as well. A release is judged once for every target and class of change, so neither is\nnamed here.","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}};
const schema207 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
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
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema208 = {"enum":["online","batch","streaming"]};

function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema208.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema209 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema209.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate543.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema206.properties, key0))){
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
if(data.automated_decisions !== undefined){
if(typeof data.automated_decisions !== "boolean"){
const err1 = {instancePath:instancePath+"/automated_decisions",schemaPath:"#/properties/automated_decisions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.criticality !== undefined){
let data1 = data.criticality;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "low") || (data2 === "medium")) || (data2 === "high"))){
const err3 = {instancePath:instancePath+"/criticality/" + i0,schemaPath:"#/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema206.properties.criticality.items.enum}};
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
const err4 = {instancePath:instancePath+"/criticality",schemaPath:"#/properties/criticality/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.decides_about_people !== undefined){
if(typeof data.decides_about_people !== "boolean"){
const err5 = {instancePath:instancePath+"/decides_about_people",schemaPath:"#/properties/decides_about_people/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate544(data4[i1], {instancePath:instancePath+"/model/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : errors < 1000 ? vErrors.concat(validate544.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.personal_data !== undefined){
if(typeof data.personal_data !== "boolean"){
const err8 = {instancePath:instancePath+"/personal_data",schemaPath:"#/properties/personal_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.sector !== undefined){
let data7 = data.sector;
if(Array.isArray(data7)){
if(data7.length < 1){
const err9 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(((((data8 === "banking") || (data8 === "insurance")) || (data8 === "health")) || (data8 === "public")) || (data8 === "other"))){
const err10 = {instancePath:instancePath+"/sector/" + i2,schemaPath:"#/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema206.properties.sector.items.enum}};
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
else {
const err11 = {instancePath:instancePath+"/sector",schemaPath:"#/properties/sector/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.serving !== undefined){
let data9 = data.serving;
if(Array.isArray(data9)){
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate546(data9[i3], {instancePath:instancePath+"/serving/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : errors < 1000 ? vErrors.concat(validate546.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/serving",schemaPath:"#/properties/serving/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.task !== undefined){
let data11 = data.task;
if(Array.isArray(data11)){
if(data11.length < 1){
const err14 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate548(data11[i4], {instancePath:instancePath+"/task/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : errors < 1000 ? vErrors.concat(validate548.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data13 = data.type;
if(Array.isArray(data13)){
if(data13.length < 1){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(!((data14 === "predictive") || (data14 === "llm"))){
const err17 = {instancePath:instancePath+"/type/" + i5,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema206.properties.type.items.enum}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data15 = data.unit;
if(Array.isArray(data15)){
if(data15.length < 1){
const err19 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
if(!(validate544(data15[i6], {instancePath:instancePath+"/unit/" + i6,parentData:data15,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : errors < 1000 ? vErrors.concat(validate544.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "array"}};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
validate543.errors = vErrors;
return errors === 0;
}
validate543.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at_least === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_least"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "at_least") || (key0 === "field")) || (key0 === "reason")) || (key0 === "source")) || (key0 === "when"))){
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
if(data.at_least !== undefined){
let data0 = data.at_least;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate538(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate538.errors : errors < 1000 ? vErrors.concat(validate538.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate540(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate540(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate543(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
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
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema210 = {"type":"object","description":"Every value at the field is one of these. `<number>` stands for any number but zero, `<name>` for letters and digits with\nsingle or repeated `.`, `_`, `~` and `-` between them.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/OnlyField"},"only":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","only","reason","source","when"]};
const schema211 = {"enum":["release/records/scdr","release/records/adr","release/change/ticket","exceptions/*/ticket","release/change/incident","profile/slos/cost_per_1000_calls/currency","profile/privacy/purpose","profile/privacy/legal_basis","InferenceGateway/authentication","InferenceGateway/min_tls","AccessPolicy/mfa_of_people"]};

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((data === "release/records/scdr") || (data === "release/records/adr")) || (data === "release/change/ticket")) || (data === "exceptions/*/ticket")) || (data === "release/change/incident")) || (data === "profile/slos/cost_per_1000_calls/currency")) || (data === "profile/privacy/purpose")) || (data === "profile/privacy/legal_basis")) || (data === "InferenceGateway/authentication")) || (data === "InferenceGateway/min_tls")) || (data === "AccessPolicy/mfa_of_people"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema211.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema212 = {"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"};
const pattern139 = new RegExp("^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$", "u");

function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate556.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern139.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"}};
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
validate556.errors = vErrors;
return errors === 0;
}
validate556.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate553(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate553.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.only === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "only"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "field") || (key0 === "only")) || (key0 === "reason")) || (key0 === "source")) || (key0 === "when"))){
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
if(data.field !== undefined){
if(!(validate554(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : errors < 1000 ? vErrors.concat(validate554.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.only !== undefined){
let data1 = data.only;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate556(data1[i0], {instancePath:instancePath+"/only/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate556.errors : errors < 1000 ? vErrors.concat(validate556.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate540(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate540(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate543(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
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
validate553.errors = vErrors;
return errors === 0;
}
validate553.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema213 = {"type":"object","description":"Each of these is among the values at the field.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/MustHaveField"},"must_have":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","must_have","reason","source","when"]};
const schema214 = {"enum":["profile/fairness/watched","profile/fairness/watchlist/*/metric","profile/dashboards/alerts/*/name","LlmGateway/pii_masking/entities/*","LlmGateway/pii_masking/where/*","LlmGateway/stopped_on_output"]};

function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate563.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "profile/fairness/watched") || (data === "profile/fairness/watchlist/*/metric")) || (data === "profile/dashboards/alerts/*/name")) || (data === "LlmGateway/pii_masking/entities/*")) || (data === "LlmGateway/pii_masking/where/*")) || (data === "LlmGateway/stopped_on_output"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema214.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate563.errors = vErrors;
return errors === 0;
}
validate563.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.must_have === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "must_have"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "field") || (key0 === "must_have")) || (key0 === "reason")) || (key0 === "source")) || (key0 === "when"))){
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
if(data.field !== undefined){
if(!(validate563(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate563.errors : errors < 1000 ? vErrors.concat(validate563.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_have !== undefined){
let data1 = data.must_have;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/must_have",schemaPath:"#/properties/must_have/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate540(data1[i0], {instancePath:instancePath+"/must_have/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/must_have",schemaPath:"#/properties/must_have/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate540(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate540(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate543(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
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
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema215 = {"type":"object","description":"No value at the field is one of these.","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/NeverField"},"never":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","never","reason","source","when"]};
const schema216 = {"enum":["release/prose/*","release/prose/words/*","shadow_eval/registry_metrics/words/*","AccessPolicy/allow/*/subject/*/*"]};

function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "release/prose/*") || (data === "release/prose/words/*")) || (data === "shadow_eval/registry_metrics/words/*")) || (data === "AccessPolicy/allow/*/subject/*/*"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema216.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.never === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "never"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "field") || (key0 === "never")) || (key0 === "reason")) || (key0 === "source")) || (key0 === "when"))){
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
if(data.field !== undefined){
if(!(validate571(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate571.errors : errors < 1000 ? vErrors.concat(validate571.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.never !== undefined){
let data1 = data.never;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err7 = {instancePath:instancePath+"/never/" + i0,schemaPath:"#/properties/never/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate540(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate540(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate543(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema217 = {"type":"object","description":"Every number at the field is so much at most.","additionalProperties":false,"properties":{"at_most":{"type":"number"},"field":{"$ref":"#/$defs/AtMostField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_most","field","reason","source","when"]};
const schema218 = {"enum":["profile/slos/latency_ms/p95","profile/slos/latency_ms/p99","profile/slos/error_rate","profile/slos/cost_per_1000_calls/amount","profile/slos/batch/duration_seconds","profile/slos/llm/toxicity_rate","profile/slos/llm/unsafe_answer_rate","profile/slos/llm/wrong_refusal_rate","profile/slos/llm/pii_leak_rate","profile/drift/psi_warn","profile/drift/psi_act","profile/fairness/disparate_impact/max","profile/fairness/equal_opportunity_difference/max","profile/fairness/mae_ratio/max","profile/fairness/mean_error_difference/max","profile/privacy/retention_days","profile/privacy/review/answer_within_days","InferenceGateway/max_request_bytes","InferenceGateway/timeout_ms","RateLimit/requests_per_second","RateLimit/burst","Quota/calls_per_day","LlmGateway/input/max_characters","LlmGateway/output/max_characters","release/days_until/revalidate_by","release/days_until/end_of_support","release/days_until/end_of_life","release/days_until/residual_risks","fairness/ungrouped_share","canary_plan/first_share","canary_plan/growth","canary_plan/stop_above/error_rate","canary_plan/stop_above/latency_p95_ms","drift_baseline/features/*/largest_share","evidence/age_days","exceptions/*/days","vulnerability_scan/database_days"]};

function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate578.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((data === "profile/slos/latency_ms/p95") || (data === "profile/slos/latency_ms/p99")) || (data === "profile/slos/error_rate")) || (data === "profile/slos/cost_per_1000_calls/amount")) || (data === "profile/slos/batch/duration_seconds")) || (data === "profile/slos/llm/toxicity_rate")) || (data === "profile/slos/llm/unsafe_answer_rate")) || (data === "profile/slos/llm/wrong_refusal_rate")) || (data === "profile/slos/llm/pii_leak_rate")) || (data === "profile/drift/psi_warn")) || (data === "profile/drift/psi_act")) || (data === "profile/fairness/disparate_impact/max")) || (data === "profile/fairness/equal_opportunity_difference/max")) || (data === "profile/fairness/mae_ratio/max")) || (data === "profile/fairness/mean_error_difference/max")) || (data === "profile/privacy/retention_days")) || (data === "profile/privacy/review/answer_within_days")) || (data === "InferenceGateway/max_request_bytes")) || (data === "InferenceGateway/timeout_ms")) || (data === "RateLimit/requests_per_second")) || (data === "RateLimit/burst")) || (data === "Quota/calls_per_day")) || (data === "LlmGateway/input/max_characters")) || (data === "LlmGateway/output/max_characters")) || (data === "release/days_until/revalidate_by")) || (data === "release/days_until/end_of_support")) || (data === "release/days_until/end_of_life")) || (data === "release/days_until/residual_risks")) || (data === "fairness/ungrouped_share")) || (data === "canary_plan/first_share")) || (data === "canary_plan/growth")) || (data === "canary_plan/stop_above/error_rate")) || (data === "canary_plan/stop_above/latency_p95_ms")) || (data === "drift_baseline/features/*/largest_share")) || (data === "evidence/age_days")) || (data === "exceptions/*/days")) || (data === "vulnerability_scan/database_days"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema218.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate578.errors = vErrors;
return errors === 0;
}
validate578.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at_most === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at_most"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.when === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "at_most") || (key0 === "field")) || (key0 === "reason")) || (key0 === "source")) || (key0 === "when"))){
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
if(data.at_most !== undefined){
let data0 = data.at_most;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.field !== undefined){
if(!(validate578(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate578.errors : errors < 1000 ? vErrors.concat(validate578.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate540(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate540(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate543(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
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
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.at_least === undefined) && (missing0 = "at_least")){
const err0 = {};
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
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate537(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : errors < 1000 ? vErrors.concat(validate537.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.only === undefined) && (missing1 = "only")){
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
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(!(validate553(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate553.errors : errors < 1000 ? vErrors.concat(validate553.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.must_have === undefined) && (missing2 = "must_have")){
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
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
var _valid2 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs13 = errors;
if(!(validate562(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate562.errors : errors < 1000 ? vErrors.concat(validate562.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid2 = _errs13 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs14 = errors;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.never === undefined) && (missing3 = "never")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
var _valid3 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs18 = errors;
if(!(validate570(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate570.errors : errors < 1000 ? vErrors.concat(validate570.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid3 = _errs18 === errors;
valid3 = _valid3;
if(valid3){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs19 = errors;
if(!(validate577(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate577.errors : errors < 1000 ? vErrors.concat(validate577.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid3 = _errs19 === errors;
valid3 = _valid3;
if(valid3){
if(props3 !== true){
props3 = true;
}
}
ifClause3 = "else";
}
if(!valid3){
const err8 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err9 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err10 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
validate536.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate536.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="limits" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
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
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.limits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "limits"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Limits" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Limits"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.limits !== undefined){
let data2 = data.limits;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate536(data2[i0], {instancePath:instancePath+"/limits/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : errors < 1000 ? vErrors.concat(validate536.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"}};
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
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.recipe = validate585;
const schema219 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Admitted":{"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"},"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"Digest":{"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"RecipeMeasure":{"type":"object","description":"Worse is less where there is only `at_least`, more where there is only `at_most`, and either where both are there.","additionalProperties":false,"properties":{"at_least":{"type":"number"},"at_most":{"type":"number"},"measure":{"type":"string","description":"As in thresholds.yaml: `shadow_eval/candidate/auc`; `*` stands for any one part.","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"worse_by":{"description":"How much worse it may be than in the last version that everybody approved.","$ref":"#/$defs/NonNegative"}},"required":["measure","worse_by"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/recipes/<name>.yaml: what a standard release of one model is, so that few people approve each of\nthem. Digests are of the RFC 8785 form of a document, as findings show them; those of code are of files.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"build":{"type":"object","description":"The pipeline and its code, as the signed provenance says them.","additionalProperties":false,"properties":{"builder":{"description":"runDetails.builder.id","$ref":"#/$defs/Text"},"code":{"type":"object","description":"SHA-256 of each resolved dependency that is not data, by its name.","additionalProperties":{"$ref":"#/$defs/Digest"}},"key":{"description":"The entry of keys.yaml that signs the provenance.","$ref":"#/$defs/Name"},"parameters":{"type":"object","description":"buildDefinition.externalParameters without model, version, run_id, model_id and what varies; empty where absent.","additionalProperties":true},"type":{"description":"buildDefinition.buildType","$ref":"#/$defs/Text"},"varying":{"type":"object","description":"Those that differ from one release to the next, such as a day, and the texts that they may be; as below in `data`.","additionalProperties":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1}}},"required":["builder","code","key","type"]},"contract_input":{"$ref":"#/$defs/Digest"},"contract_output":{"$ref":"#/$defs/Digest"},"data":{"type":"array","description":"What the data set of registry.json, and the resolved dependencies that are data, may be called: `<number>` stands for\nany number but zero, `<name>` for letters and digits with single or repeated `.`, `_`, `~` and `-` between them.","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"features":{"type":"array","description":"As drift_baseline.json names them.","items":{"$ref":"#/$defs/Text"},"minItems":1},"kind":{"const":"Recipe"},"measures":{"type":"array","description":"Each measure that thresholds.yaml compares needs limits here.","items":{"$ref":"#/$defs/RecipeMeasure"},"minItems":1},"model":{"$ref":"#/$defs/Name"},"most":{"description":"How many releases may name it.","allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"profile":{"$ref":"#/$defs/Digest"},"until":{"description":"The last day on which such a release may go live, in UTC.","$ref":"#/$defs/Day"}},"required":["apiVersion","build","contract_input","contract_output","data","features","kind","measures","model","most","profile","until"],"$id":"recipe"};
const schema220 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate586(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate586.evaluated;
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
validate586.errors = vErrors;
return errors === 0;
}
validate586.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema221 = {"type":"string","description":"A digest as documents write it.","pattern":"^sha256:[0-9a-f]{64}$"};

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate588.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate588.errors = vErrors;
return errors === 0;
}
validate588.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema222 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate590(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate590.evaluated;
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
validate590.errors = vErrors;
return errors === 0;
}
validate590.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema223 = {"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"};

function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate593.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern139.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"}};
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
validate593.errors = vErrors;
return errors === 0;
}
validate593.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema224 = {"type":"object","description":"Worse is less where there is only `at_least`, more where there is only `at_most`, and either where both are there.","additionalProperties":false,"properties":{"at_least":{"type":"number"},"at_most":{"type":"number"},"measure":{"type":"string","description":"As in thresholds.yaml: `shadow_eval/candidate/auc`; `*` stands for any one part.","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"worse_by":{"description":"How much worse it may be than in the last version that everybody approved.","$ref":"#/$defs/NonNegative"}},"required":["measure","worse_by"]};
const schema225 = {"type":"number","minimum":0};

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate600.evaluated;
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
validate600.errors = vErrors;
return errors === 0;
}
validate600.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate599.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.worse_by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worse_by"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "at_least") || (key0 === "at_most")) || (key0 === "measure")) || (key0 === "worse_by"))){
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
if(data.at_least !== undefined){
let data0 = data.at_least;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/at_least",schemaPath:"#/properties/at_least/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.at_most !== undefined){
let data1 = data.at_most;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/at_most",schemaPath:"#/properties/at_most/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 === "string"){
if(!pattern136.test(data2)){
const err5 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/pattern",keyword:"pattern",params:{pattern: "^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"}};
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
const err6 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.worse_by !== undefined){
if(!(validate600(data.worse_by, {instancePath:instancePath+"/worse_by",parentData:data,parentDataProperty:"worse_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate600.errors : errors < 1000 ? vErrors.concat(validate600.errors).slice(0, 1000) : vErrors;
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
validate599.errors = vErrors;
return errors === 0;
}
validate599.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema226 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};

function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate605.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
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
validate605.errors = vErrors;
return errors === 0;
}
validate605.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="recipe" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
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
if(data.build === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.contract_input === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract_input"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.contract_output === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract_output"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.features === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.measures === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.most === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "most"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.profile === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.until === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema219.properties, key0))){
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
if(data.build !== undefined){
let data1 = data.build;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.builder === undefined){
const err14 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "builder"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data1.code === undefined){
const err15 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data1.key === undefined){
const err16 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data1.type === undefined){
const err17 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!((((((key1 === "builder") || (key1 === "code")) || (key1 === "key")) || (key1 === "parameters")) || (key1 === "type")) || (key1 === "varying"))){
const err18 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data1.builder !== undefined){
if(!(validate586(data1.builder, {instancePath:instancePath+"/build/builder",parentData:data1,parentDataProperty:"builder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : errors < 1000 ? vErrors.concat(validate586.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.code !== undefined){
let data3 = data1.code;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(validate588(data3[key2], {instancePath:instancePath+"/build/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate588.errors : errors < 1000 ? vErrors.concat(validate588.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/build/code",schemaPath:"#/properties/build/properties/code/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data1.key !== undefined){
if(!(validate590(data1.key, {instancePath:instancePath+"/build/key",parentData:data1,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate590.errors : errors < 1000 ? vErrors.concat(validate590.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.parameters !== undefined){
let data6 = data1.parameters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err20 = {instancePath:instancePath+"/build/parameters",schemaPath:"#/properties/build/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data1.type !== undefined){
if(!(validate586(data1.type, {instancePath:instancePath+"/build/type",parentData:data1,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : errors < 1000 ? vErrors.concat(validate586.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.varying !== undefined){
let data8 = data1.varying;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if(Array.isArray(data9)){
if(data9.length < 1){
const err21 = {instancePath:instancePath+"/build/varying/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/varying/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate593(data9[i0], {instancePath:instancePath+"/build/varying/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate593.errors : errors < 1000 ? vErrors.concat(validate593.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/build/varying/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/varying/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/build/varying",schemaPath:"#/properties/build/properties/varying/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.contract_input !== undefined){
if(!(validate588(data.contract_input, {instancePath:instancePath+"/contract_input",parentData:data,parentDataProperty:"contract_input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate588.errors : errors < 1000 ? vErrors.concat(validate588.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.contract_output !== undefined){
if(!(validate588(data.contract_output, {instancePath:instancePath+"/contract_output",parentData:data,parentDataProperty:"contract_output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate588.errors : errors < 1000 ? vErrors.concat(validate588.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data13 = data.data;
if(Array.isArray(data13)){
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate593(data13[i1], {instancePath:instancePath+"/data/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate593.errors : errors < 1000 ? vErrors.concat(validate593.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data15 = data.features;
if(Array.isArray(data15)){
if(data15.length < 1){
const err27 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate586(data15[i2], {instancePath:instancePath+"/features/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : errors < 1000 ? vErrors.concat(validate586.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Recipe" !== data.kind){
const err29 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Recipe"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data18 = data.measures;
if(Array.isArray(data18)){
if(data18.length < 1){
const err30 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate599(data18[i3], {instancePath:instancePath+"/measures/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : errors < 1000 ? vErrors.concat(validate599.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate590(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate590.errors : errors < 1000 ? vErrors.concat(validate590.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.most !== undefined){
let data21 = data.most;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err32 = {instancePath:instancePath+"/most",schemaPath:"#/properties/most/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err33 = {instancePath:instancePath+"/most",schemaPath:"#/properties/most/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err34 = {instancePath:instancePath+"/most",schemaPath:"#/properties/most/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
}
if(data.profile !== undefined){
if(!(validate588(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate588.errors : errors < 1000 ? vErrors.concat(validate588.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate605(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate605.errors : errors < 1000 ? vErrors.concat(validate605.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.calendar = validate607;
const schema227 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Freeze":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"period":{"$ref":"#/$defs/Period"},"reason":{"$ref":"#/$defs/Text"}},"required":["name","period","reason"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Period":{"type":"object","description":"One occurrence, or as many as the rule gives.","additionalProperties":false,"properties":{"duration":{"type":"string","description":"RFC 5545: a day is what the calendar calls one, an hour is always 60 minutes.","pattern":"^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$"},"rrule":{"type":"string","description":"RFC 5545, `FREQ` first: `FREQ=WEEKLY;BYDAY=SA`. Without it the period occurs once.","pattern":"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$"},"start":{"type":"string","description":"The first occurrence, by the clocks of the time zone: `2026-01-03T22:00:00`.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},"time_zone":{"type":"string","description":"IANA name. Days and hours are those of the clocks there.","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}},"required":["duration","start","time_zone"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/calendar.yaml: when changes may go live.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"exempt_targets":{"type":"array","description":"Targets that windows and freezes do not hold back. The stop switch holds back every target.","items":{"$ref":"#/$defs/Name"}},"freezes":{"type":"array","items":{"$ref":"#/$defs/Freeze"}},"kind":{"const":"Calendar"},"stopped":{"type":"object","description":"The incident stop switch: it is on while this is here.","additionalProperties":false,"properties":{"models":{"type":"array","description":"Emergencies of these models go through all the same, when the ticket is the incident that they name.","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"ticket":{"$ref":"#/$defs/Text"}},"required":["reason","ticket"]},"windows":{"type":"object","description":"Change windows, by the name that a release gives.","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Period"}}}},"required":["apiVersion","exempt_targets","freezes","kind","windows"],"$id":"calendar"};
const schema228 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate608(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate608.evaluated;
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
validate608.errors = vErrors;
return errors === 0;
}
validate608.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema229 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"period":{"$ref":"#/$defs/Period"},"reason":{"$ref":"#/$defs/Text"}},"required":["name","period","reason"]};
const schema230 = {"type":"object","description":"One occurrence, or as many as the rule gives.","additionalProperties":false,"properties":{"duration":{"type":"string","description":"RFC 5545: a day is what the calendar calls one, an hour is always 60 minutes.","pattern":"^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$"},"rrule":{"type":"string","description":"RFC 5545, `FREQ` first: `FREQ=WEEKLY;BYDAY=SA`. Without it the period occurs once.","pattern":"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$"},"start":{"type":"string","description":"The first occurrence, by the clocks of the time zone: `2026-01-03T22:00:00`.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},"time_zone":{"type":"string","description":"IANA name. Days and hours are those of the clocks there.","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}},"required":["duration","start","time_zone"]};
const pattern146 = new RegExp("^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$", "u");
const pattern147 = new RegExp("^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$", "u");
const pattern148 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern149 = new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate612(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate612.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.start === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.time_zone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time_zone"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "duration") || (key0 === "rrule")) || (key0 === "start")) || (key0 === "time_zone"))){
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
if(data.duration !== undefined){
let data0 = data.duration;
if(typeof data0 === "string"){
if(!pattern146.test(data0)){
const err4 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/pattern",keyword:"pattern",params:{pattern: "^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
else {
const err5 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.rrule !== undefined){
let data1 = data.rrule;
if(typeof data1 === "string"){
if(!pattern147.test(data1)){
const err6 = {instancePath:instancePath+"/rrule",schemaPath:"#/properties/rrule/pattern",keyword:"pattern",params:{pattern: "^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {instancePath:instancePath+"/rrule",schemaPath:"#/properties/rrule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern148.test(data2)){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
else {
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.time_zone !== undefined){
let data3 = data.time_zone;
if(typeof data3 === "string"){
if(!pattern149.test(data3)){
const err10 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
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
validate612.errors = vErrors;
return errors === 0;
}
validate612.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema231 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate614(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate614.evaluated;
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
validate614.errors = vErrors;
return errors === 0;
}
validate614.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate610.evaluated;
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
if(data.period === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "period")) || (key0 === "reason"))){
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
if(!(validate608(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : errors < 1000 ? vErrors.concat(validate608.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate612(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate614(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate614.errors : errors < 1000 ? vErrors.concat(validate614.errors).slice(0, 1000) : vErrors;
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
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="calendar" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate607.evaluated;
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
if(data.exempt_targets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exempt_targets"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.freezes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freezes"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.windows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windows"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "exempt_targets")) || (key0 === "freezes")) || (key0 === "kind")) || (key0 === "stopped")) || (key0 === "windows"))){
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
if(data.exempt_targets !== undefined){
let data1 = data.exempt_targets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate608(data1[i0], {instancePath:instancePath+"/exempt_targets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : errors < 1000 ? vErrors.concat(validate608.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/exempt_targets",schemaPath:"#/properties/exempt_targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.freezes !== undefined){
let data3 = data.freezes;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate610(data3[i1], {instancePath:instancePath+"/freezes/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate610.errors : errors < 1000 ? vErrors.concat(validate610.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Calendar" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Calendar"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.stopped !== undefined){
let data6 = data.stopped;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.reason === undefined){
const err10 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data6.ticket === undefined){
const err11 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/required",keyword:"required",params:{missingProperty: "ticket"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key1 in data6){
if(!(((key1 === "models") || (key1 === "reason")) || (key1 === "ticket"))){
const err12 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data6.models !== undefined){
let data7 = data6.models;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/stopped/models",schemaPath:"#/properties/stopped/properties/models/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate608(data7[i2], {instancePath:instancePath+"/stopped/models/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : errors < 1000 ? vErrors.concat(validate608.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/stopped/models",schemaPath:"#/properties/stopped/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data6.reason !== undefined){
if(!(validate614(data6.reason, {instancePath:instancePath+"/stopped/reason",parentData:data6,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate614.errors : errors < 1000 ? vErrors.concat(validate614.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.ticket !== undefined){
if(!(validate614(data6.ticket, {instancePath:instancePath+"/stopped/ticket",parentData:data6,parentDataProperty:"ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate614.errors : errors < 1000 ? vErrors.concat(validate614.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.windows !== undefined){
let data11 = data.windows;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(pattern5.test(key2))){
const err16 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
for(const key3 in data11){
if(pattern5.test(key3)){
if(!(validate612(data11[key3], {instancePath:instancePath+"/windows/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate607.errors = vErrors;
return errors === 0;
}
validate607.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.exceptions = validate621;
const schema232 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Exception":{"type":"object","additionalProperties":false,"properties":{"from":{"description":"First and last day, in UTC.","$ref":"#/$defs/Day"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"owner":{"description":"Who answers for it.","$ref":"#/$defs/Email"},"reason":{"$ref":"#/$defs/Text"},"rule":{"type":"string","description":"The code of the finding: `slo/latency-p95`.","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"$ref":"#/$defs/ExceptionSubject"},"ticket":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["from","id","owner","reason","rule","subject","ticket","until"]},"ExceptionSubject":{"type":"object","additionalProperties":false,"properties":{"pointer":{"type":"string","description":"Only findings at this place or below it.","pattern":"^(/[A-Za-z0-9_.~-]+)+$"},"release":{"type":"string","description":"`model/version`","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$"},"vulnerability":{"description":"Only this vulnerability, under any name that the documents give it.","$ref":"#/$defs/Text"}},"required":["release"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/exceptions.yaml: findings that somebody answers for, for a while.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"exceptions":{"type":"array","items":{"$ref":"#/$defs/Exception"}},"expires_soon_days":{"description":"So many days before the end it is said that an exception ends soon.","allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"kind":{"const":"Exceptions"}},"required":["apiVersion","exceptions","expires_soon_days","kind"],"$id":"exceptions"};
const schema233 = {"type":"object","additionalProperties":false,"properties":{"from":{"description":"First and last day, in UTC.","$ref":"#/$defs/Day"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"owner":{"description":"Who answers for it.","$ref":"#/$defs/Email"},"reason":{"$ref":"#/$defs/Text"},"rule":{"type":"string","description":"The code of the finding: `slo/latency-p95`.","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"$ref":"#/$defs/ExceptionSubject"},"ticket":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["from","id","owner","reason","rule","subject","ticket","until"]};
const schema234 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};

function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate623.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
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
validate623.errors = vErrors;
return errors === 0;
}
validate623.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema235 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate625.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema236 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate627(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate627.evaluated;
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
validate627.errors = vErrors;
return errors === 0;
}
validate627.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema237 = {"type":"object","additionalProperties":false,"properties":{"pointer":{"type":"string","description":"Only findings at this place or below it.","pattern":"^(/[A-Za-z0-9_.~-]+)+$"},"release":{"type":"string","description":"`model/version`","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$"},"vulnerability":{"description":"Only this vulnerability, under any name that the documents give it.","$ref":"#/$defs/Text"}},"required":["release"]};
const pattern157 = new RegExp("^(/[A-Za-z0-9_.~-]+)+$", "u");
const pattern158 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$", "u");

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "pointer") || (key0 === "release")) || (key0 === "vulnerability"))){
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
if(data.pointer !== undefined){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(!pattern157.test(data0)){
const err2 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.~-]+)+$"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
else {
const err3 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.release !== undefined){
let data1 = data.release;
if(typeof data1 === "string"){
if(!pattern158.test(data1)){
const err4 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
else {
const err5 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.vulnerability !== undefined){
if(!(validate627(data.vulnerability, {instancePath:instancePath+"/vulnerability",parentData:data,parentDataProperty:"vulnerability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate627.errors : errors < 1000 ? vErrors.concat(validate627.errors).slice(0, 1000) : vErrors;
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
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern156 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");

function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate622.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.rule === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.subject === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.ticket === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ticket"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.until === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((((key0 === "from") || (key0 === "id")) || (key0 === "owner")) || (key0 === "reason")) || (key0 === "rule")) || (key0 === "subject")) || (key0 === "ticket")) || (key0 === "until"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate623(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate623.errors : errors < 1000 ? vErrors.concat(validate623.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern99.test(data1)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate625(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate625.errors : errors < 1000 ? vErrors.concat(validate625.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate627(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate627.errors : errors < 1000 ? vErrors.concat(validate627.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rule !== undefined){
let data4 = data.rule;
if(typeof data4 === "string"){
if(!pattern156.test(data4)){
const err11 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate629(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : errors < 1000 ? vErrors.concat(validate629.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ticket !== undefined){
if(!(validate627(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate627.errors : errors < 1000 ? vErrors.concat(validate627.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate623(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate623.errors : errors < 1000 ? vErrors.concat(validate623.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate622.errors = vErrors;
return errors === 0;
}
validate622.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="exceptions" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate621.evaluated;
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
if(data.exceptions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.expires_soon_days === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_soon_days"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "exceptions")) || (key0 === "expires_soon_days")) || (key0 === "kind"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
let data1 = data.exceptions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate622(data1[i0], {instancePath:instancePath+"/exceptions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate622.errors : errors < 1000 ? vErrors.concat(validate622.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.expires_soon_days !== undefined){
let data3 = data.expires_soon_days;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/expires_soon_days",schemaPath:"#/properties/expires_soon_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/expires_soon_days",schemaPath:"#/properties/expires_soon_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/expires_soon_days",schemaPath:"#/properties/expires_soon_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.kind !== undefined){
if("Exceptions" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Exceptions"}};
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
validate621.errors = vErrors;
return errors === 0;
}
validate621.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.enforcement = validate635;
const schema238 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"EnforcementRule":{"type":"object","additionalProperties":false,"properties":{"codes":{"type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"minItems":1},"from":{"description":"From this day on, in UTC, they are errors.","$ref":"#/$defs/Day"},"models":{"type":"array","description":"All models when absent.","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["codes","from","reason"]},"Name":{"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/governance/enforcement.yaml: findings that `relc check` only warns of until a day.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"Enforcement"},"rules":{"type":"array","items":{"$ref":"#/$defs/EnforcementRule"}}},"required":["apiVersion","kind","rules"],"$id":"enforcement"};
const schema239 = {"type":"object","additionalProperties":false,"properties":{"codes":{"type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"minItems":1},"from":{"description":"From this day on, in UTC, they are errors.","$ref":"#/$defs/Day"},"models":{"type":"array","description":"All models when absent.","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["codes","from","reason"]};
const schema240 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};

function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate637.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
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
validate637.errors = vErrors;
return errors === 0;
}
validate637.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema241 = {"type":"string","description":"A name usable as a folder and as a registry key.","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate639.evaluated;
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
validate639.errors = vErrors;
return errors === 0;
}
validate639.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema242 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate641.evaluated;
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
validate641.errors = vErrors;
return errors === 0;
}
validate641.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate636.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "codes") || (key0 === "from")) || (key0 === "models")) || (key0 === "reason"))){
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
if(data.codes !== undefined){
let data0 = data.codes;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern156.test(data1)){
const err5 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/properties/codes/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9-]+$"}};
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
const err6 = {instancePath:instancePath+"/codes/" + i0,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate637(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate637.errors : errors < 1000 ? vErrors.concat(validate637.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.models !== undefined){
let data3 = data.models;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate639(data3[i1], {instancePath:instancePath+"/models/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate639.errors : errors < 1000 ? vErrors.concat(validate639.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate641(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate641.errors : errors < 1000 ? vErrors.concat(validate641.errors).slice(0, 1000) : vErrors;
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
validate636.errors = vErrors;
return errors === 0;
}
validate636.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="enforcement" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate635.evaluated;
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
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.rules === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "rules"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Enforcement" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Enforcement"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate636(data2[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate636.errors : errors < 1000 ? vErrors.concat(validate636.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
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
validate635.errors = vErrors;
return errors === 0;
}
validate635.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.people = validate644;
const schema243 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"RosterEntry":{"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","description":"Each is that person's alone.","items":{"$ref":"#/$defs/Email"}},"left":{"description":"The last day: after it the person approves nothing new, whatever keys.yaml says. What was applied before stays valid.","$ref":"#/$defs/Day"},"name":{"description":"As documents write it.","$ref":"#/$defs/Text"},"roles":{"type":"array","description":"What the person may do in documents; empty for whoever only approves. Decide on a rollout, approve the readiness, complete the hygiene, decide on\nsecurity, accept a residual risk, validate for the second line.","items":{"enum":["release-decider","readiness-approver","hygiene-reviewer","security-reviewer","risk-accepter","independent-validation"]}}},"required":["emails","name","roles"]},"Text":{"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","description":"policies/trust/people.yaml: who decides, signs off and accepts, whether with a key or without.","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"as_of":{"description":"The day of the directory's export that says who is still there; `relc roster import` writes it.","$ref":"#/$defs/Day"},"kind":{"const":"People"},"people":{"type":"array","items":{"$ref":"#/$defs/RosterEntry"}}},"required":["apiVersion","kind","people"],"$id":"people"};
const schema244 = {"type":"string","description":"A calendar day, `2027-02-20`.","format":"date"};

function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate645.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
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
validate645.errors = vErrors;
return errors === 0;
}
validate645.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema245 = {"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","description":"Each is that person's alone.","items":{"$ref":"#/$defs/Email"}},"left":{"description":"The last day: after it the person approves nothing new, whatever keys.yaml says. What was applied before stays valid.","$ref":"#/$defs/Day"},"name":{"description":"As documents write it.","$ref":"#/$defs/Text"},"roles":{"type":"array","description":"What the person may do in documents; empty for whoever only approves. Decide on a rollout, approve the readiness, complete the hygiene, decide on\nsecurity, accept a residual risk, validate for the second line.","items":{"enum":["release-decider","readiness-approver","hygiene-reviewer","security-reviewer","risk-accepter","independent-validation"]}}},"required":["emails","name","roles"]};
const schema246 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate648(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate648.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
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
validate648.errors = vErrors;
return errors === 0;
}
validate648.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema247 = {"type":"string","description":"Prose that says something: it has a letter or a digit.","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate651(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate651.evaluated;
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
validate651.errors = vErrors;
return errors === 0;
}
validate651.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate647.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emails === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emails"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "emails") || (key0 === "left")) || (key0 === "name")) || (key0 === "roles"))){
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
if(data.emails !== undefined){
let data0 = data.emails;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate648(data0[i0], {instancePath:instancePath+"/emails/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate648.errors : errors < 1000 ? vErrors.concat(validate648.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.left !== undefined){
if(!(validate645(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate645.errors : errors < 1000 ? vErrors.concat(validate645.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate651(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate651.errors : errors < 1000 ? vErrors.concat(validate651.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((data5 === "release-decider") || (data5 === "readiness-approver")) || (data5 === "hygiene-reviewer")) || (data5 === "security-reviewer")) || (data5 === "risk-accepter")) || (data5 === "independent-validation"))){
const err5 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema245.properties.roles.items.enum}};
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
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
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
validate647.errors = vErrors;
return errors === 0;
}
validate647.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate644(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="people" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate644.evaluated;
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
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.people === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "as_of")) || (key0 === "kind")) || (key0 === "people"))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.as_of !== undefined){
if(!(validate645(data.as_of, {instancePath:instancePath+"/as_of",parentData:data,parentDataProperty:"as_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate645.errors : errors < 1000 ? vErrors.concat(validate645.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("People" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "People"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data3 = data.people;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate647(data3[i0], {instancePath:instancePath+"/people/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate647.errors : errors < 1000 ? vErrors.concat(validate647.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
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
validate644.errors = vErrors;
return errors === 0;
}
validate644.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.policy_lock = validate654;
const schema248 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"GateControls":{"type":"object","description":"What the METADATA of a gate says of its rules, and what they look at.","additionalProperties":true,"properties":{"applies_to":{"type":"string","description":"The only type of model that it judges, if it judges not all of them."},"gate":{"type":"string"},"reads":{"type":"array","description":"Parts of the gates' input: `evidence.fairness`, `profile`.","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"description":"Whether a signature, a digest or a measurement shows what it judges, or only a document says so. An older lock says\nnothing, which is declared.","enum":["verified","declared"]},"title":{"type":"string"}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]}},"type":"object","description":"policies/policy.lock.json: which sources the compiled policy was made of, and what its gates stand for.","additionalProperties":true,"properties":{"builtins":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"$ref":"#/$defs/GateControls"}},"gates":{"type":"array","items":{"type":"string"}},"opa":{"type":"string","description":"The version of OPA that compiled it, and what gates may call: a repository's own gates are compiled alike."},"sources":{"type":"object","description":"SHA-256 of each source, by its path in the repository.","additionalProperties":{"type":"string"}},"timed":{"type":"array","description":"Gates that depend on the moment.","items":{"type":"string"}},"wasm":{"type":"string","description":"SHA-256 of policies/policy.wasm."}},"required":["controls","gates","sources","timed","wasm"],"$id":"policy_lock"};
const schema249 = {"type":"object","description":"What the METADATA of a gate says of its rules, and what they look at.","additionalProperties":true,"properties":{"applies_to":{"type":"string","description":"The only type of model that it judges, if it judges not all of them."},"gate":{"type":"string"},"reads":{"type":"array","description":"Parts of the gates' input: `evidence.fairness`, `profile`.","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"description":"Whether a signature, a digest or a measurement shows what it judges, or only a document says so. An older lock says\nnothing, which is declared.","enum":["verified","declared"]},"title":{"type":"string"}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]};

function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate655.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.reads === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.rules === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.applies_to !== undefined){
if(typeof data.applies_to !== "string"){
const err3 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(typeof data.gate !== "string"){
const err4 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.reads !== undefined){
let data2 = data.reads;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.codes === undefined){
const err7 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data5.controls === undefined){
const err8 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data5.title === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data5.codes !== undefined){
let data6 = data5.codes;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err10 = {instancePath:instancePath+"/rules/" + i1+"/codes/" + i2,schemaPath:"#/properties/rules/items/properties/codes/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err11 = {instancePath:instancePath+"/rules/" + i1+"/codes",schemaPath:"#/properties/rules/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data5.controls !== undefined){
let data8 = data5.controls;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + i1+"/controls/" + i3,schemaPath:"#/properties/rules/items/properties/controls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/rules/" + i1+"/controls",schemaPath:"#/properties/rules/items/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data5.evidence !== undefined){
let data10 = data5.evidence;
if(!((data10 === "verified") || (data10 === "declared"))){
const err14 = {instancePath:instancePath+"/rules/" + i1+"/evidence",schemaPath:"#/properties/rules/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema249.properties.rules.items.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data5.title !== undefined){
if(typeof data5.title !== "string"){
const err15 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate655.errors = vErrors;
return errors === 0;
}
validate655.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate654(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy_lock" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate654.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.controls === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.gates === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.sources === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.timed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timed"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.wasm === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wasm"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.builtins !== undefined){
let data0 = data.builtins;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err5 = {instancePath:instancePath+"/builtins/" + i0,schemaPath:"#/properties/builtins/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/builtins",schemaPath:"#/properties/builtins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.controls !== undefined){
let data2 = data.controls;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate655(data2[i1], {instancePath:instancePath+"/controls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate655.errors : errors < 1000 ? vErrors.concat(validate655.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data4 = data.gates;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
const err8 = {instancePath:instancePath+"/gates/" + i2,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.opa !== undefined){
if(typeof data.opa !== "string"){
const err10 = {instancePath:instancePath+"/opa",schemaPath:"#/properties/opa/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data7 = data.sources;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(typeof data7[key0] !== "string"){
const err11 = {instancePath:instancePath+"/sources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
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
if(data.timed !== undefined){
let data9 = data.timed;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err13 = {instancePath:instancePath+"/timed/" + i3,schemaPath:"#/properties/timed/items/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/timed",schemaPath:"#/properties/timed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.wasm !== undefined){
if(typeof data.wasm !== "string"){
const err15 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/type",keyword:"type",params:{type: "string"}};
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
validate654.errors = vErrors;
return errors === 0;
}
validate654.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.own_gates_lock = validate657;
const schema250 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"GateControls":{"type":"object","description":"What the METADATA of a gate says of its rules, and what they look at.","additionalProperties":true,"properties":{"applies_to":{"type":"string","description":"The only type of model that it judges, if it judges not all of them."},"gate":{"type":"string"},"reads":{"type":"array","description":"Parts of the gates' input: `evidence.fairness`, `profile`.","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"description":"Whether a signature, a digest or a measurement shows what it judges, or only a document says so. An older lock says\nnothing, which is declared.","enum":["verified","declared"]},"title":{"type":"string"}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]},"OwnWords":{"type":"object","description":"From the METADATA of the rule that denies.","additionalProperties":false,"properties":{"fix":{"type":"string"},"risk":{"type":"string"},"title":{"type":"string"}},"required":["fix","risk","title"]}},"type":"object","description":"policies/own.lock.json: the repository's own gates, which only add refusals to those of the package.","additionalProperties":false,"properties":{"built_with":{"type":"string","description":"SHA-256 of the policies/policy.lock.json whose gates they were compiled beside."},"controls":{"type":"array","items":{"$ref":"#/$defs/GateControls"}},"opa":{"type":"string","description":"The version of OPA that compiled it."},"sources":{"type":"object","description":"SHA-256 of each source below policies/gates/own, by its path in the repository.","additionalProperties":{"type":"string"}},"wasm":{"type":"string","description":"SHA-256 of policies/own.wasm."},"words":{"type":"object","description":"What is said where a gate denies, by its code.","additionalProperties":false,"patternProperties":{"^own/[a-z0-9-]+$":{"$ref":"#/$defs/OwnWords"}}}},"required":["built_with","controls","opa","sources","wasm","words"],"$id":"own_gates_lock"};
const schema251 = {"type":"object","description":"What the METADATA of a gate says of its rules, and what they look at.","additionalProperties":true,"properties":{"applies_to":{"type":"string","description":"The only type of model that it judges, if it judges not all of them."},"gate":{"type":"string"},"reads":{"type":"array","description":"Parts of the gates' input: `evidence.fairness`, `profile`.","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"description":"Whether a signature, a digest or a measurement shows what it judges, or only a document says so. An older lock says\nnothing, which is declared.","enum":["verified","declared"]},"title":{"type":"string"}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]};

function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate658.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.reads === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reads"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.rules === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.applies_to !== undefined){
if(typeof data.applies_to !== "string"){
const err3 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(typeof data.gate !== "string"){
const err4 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.reads !== undefined){
let data2 = data.reads;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data4 = data.rules;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.codes === undefined){
const err7 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data5.controls === undefined){
const err8 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data5.title === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data5.codes !== undefined){
let data6 = data5.codes;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err10 = {instancePath:instancePath+"/rules/" + i1+"/codes/" + i2,schemaPath:"#/properties/rules/items/properties/codes/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err11 = {instancePath:instancePath+"/rules/" + i1+"/codes",schemaPath:"#/properties/rules/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data5.controls !== undefined){
let data8 = data5.controls;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + i1+"/controls/" + i3,schemaPath:"#/properties/rules/items/properties/controls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/rules/" + i1+"/controls",schemaPath:"#/properties/rules/items/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data5.evidence !== undefined){
let data10 = data5.evidence;
if(!((data10 === "verified") || (data10 === "declared"))){
const err14 = {instancePath:instancePath+"/rules/" + i1+"/evidence",schemaPath:"#/properties/rules/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema251.properties.rules.items.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data5.title !== undefined){
if(typeof data5.title !== "string"){
const err15 = {instancePath:instancePath+"/rules/" + i1+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/rules/" + i1,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate658.errors = vErrors;
return errors === 0;
}
validate658.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema252 = {"type":"object","description":"From the METADATA of the rule that denies.","additionalProperties":false,"properties":{"fix":{"type":"string"},"risk":{"type":"string"},"title":{"type":"string"}},"required":["fix","risk","title"]};

function validate660(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate660.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.risk === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "fix") || (key0 === "risk")) || (key0 === "title"))){
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
if(data.fix !== undefined){
if(typeof data.fix !== "string"){
const err4 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(typeof data.risk !== "string"){
const err5 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
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
validate660.errors = vErrors;
return errors === 0;
}
validate660.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern164 = new RegExp("^own/[a-z0-9-]+$", "u");

function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="own_gates_lock" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate657.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.built_with === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "built_with"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.controls === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.opa === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opa"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.sources === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.wasm === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wasm"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.words === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "words"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "built_with") || (key0 === "controls")) || (key0 === "opa")) || (key0 === "sources")) || (key0 === "wasm")) || (key0 === "words"))){
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
if(data.built_with !== undefined){
if(typeof data.built_with !== "string"){
const err7 = {instancePath:instancePath+"/built_with",schemaPath:"#/properties/built_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.controls !== undefined){
let data1 = data.controls;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate658(data1[i0], {instancePath:instancePath+"/controls/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : errors < 1000 ? vErrors.concat(validate658.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.opa !== undefined){
if(typeof data.opa !== "string"){
const err9 = {instancePath:instancePath+"/opa",schemaPath:"#/properties/opa/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
const err10 = {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
else {
const err11 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.wasm !== undefined){
if(typeof data.wasm !== "string"){
const err12 = {instancePath:instancePath+"/wasm",schemaPath:"#/properties/wasm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.words !== undefined){
let data7 = data.words;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(pattern164.test(key2))){
const err13 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
for(const key3 in data7){
if(pattern164.test(key3)){
if(!(validate660(data7[key3], {instancePath:instancePath+"/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate660.errors : errors < 1000 ? vErrors.concat(validate660.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"}};
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
validate657.errors = vErrors;
return errors === 0;
}
validate657.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
