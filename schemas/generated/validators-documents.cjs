// Generated from schemas/*.cue by `npm run schema:build` with ajv: edit those, not this.
"use strict";
exports.release = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"CompatibilityRoute":{"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"to":{"$ref":"#/$defs/Version"}},"required":["days","to"]},"Day":{"type":"string","format":"date"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NotApplicable":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"}},"required":["accepted_by","reason"]}},"ResidualRisk":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"measure":{"$ref":"#/$defs/Text"},"risk":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["accepted_by","risk","until"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"business_impact":{"$ref":"#/$defs/Text"},"change":{"type":"object","additionalProperties":false,"properties":{"class":{"enum":["standard","normal","emergency"]},"compatibility_route":{"$ref":"#/$defs/CompatibilityRoute"},"impact":{"$ref":"#/$defs/Text"},"incident":{"$ref":"#/$defs/Text"},"recipe":{"$ref":"#/$defs/Name"},"rollback_plan":{"$ref":"#/$defs/Text"},"scope":{"$ref":"#/$defs/Text"},"ticket":{"$ref":"#/$defs/Text"},"window":{"$ref":"#/$defs/Name"}},"required":["class","impact","rollback_plan","scope","ticket","window"]},"headline":{"$ref":"#/$defs/Text"},"kind":{"const":"Release"},"lifecycle":{"type":"object","additionalProperties":false,"properties":{"end_of_life":{"$ref":"#/$defs/Day"},"end_of_support":{"$ref":"#/$defs/Day"},"revalidate_by":{"$ref":"#/$defs/Day"}},"required":["end_of_life","end_of_support","revalidate_by"]},"limitations":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"not_applicable":{"$ref":"#/$defs/NotApplicable"},"profile":{"$ref":"#/$defs/Name"},"records":{"type":"object","additionalProperties":false,"properties":{"adr":{"$ref":"#/$defs/Url"},"scdr":{"$ref":"#/$defs/Url"}},"required":["adr","scdr"]},"replaces":{"type":"string","pattern":"^(none|[1-9][0-9]{0,8})$"},"residual_risks":{"type":"array","items":{"$ref":"#/$defs/ResidualRisk"}}},"required":["apiVersion","business_impact","change","headline","kind","lifecycle","limitations","profile","records","replaces","residual_risks"],"$id":"release"};
const func3 = Object.prototype.hasOwnProperty;
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

const schema21 = {"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"to":{"$ref":"#/$defs/Version"}},"required":["days","to"]};
const schema22 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};
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

const schema23 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};
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

const schema24 = {"type":"string","format":"date"};
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

const schema25 = {"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"}},"required":["accepted_by","reason"]}};

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

const schema27 = {"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"measure":{"$ref":"#/$defs/Text"},"risk":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["accepted_by","risk","until"]};

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
const schema28 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Alert":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Url"}},"required":["name","url"]},"BatchLevels":{"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]},"Cost":{"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]},"Currency":{"type":"string","pattern":"^[A-Z]{3}$"},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"FairnessWatch":{"type":"object","additionalProperties":false,"properties":{"attribute":{"$ref":"#/$defs/Name"},"max":{"type":"number"},"metric":{"enum":["disparate_impact","equal_opportunity_difference","mae_ratio","mean_error_difference"]},"min":{"type":"number"}},"required":["attribute","max","metric","min"]},"Interval":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]},"LlmLevels":{"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"PolicyBinding":{"type":"object","additionalProperties":false,"properties":{"kind":{"$ref":"#/$defs/RuntimePolicyKind"},"path":{"type":"string","pattern":"^policies/runtime/[a-z0-9_./-]+\\.yaml$"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["kind","path","sha256"]},"Ratio":{"type":"number","maximum":1,"minimum":0},"RuntimePolicyKind":{"enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Url":{"type":"string","pattern":"^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"capacity":{"type":"object","additionalProperties":false,"properties":{"requests_per_second":{"type":"number","exclusiveMinimum":0}},"required":["requests_per_second"]},"coexistence_days":{"allOf":[{"type":"number"},{"type":"integer","maximum":3650,"minimum":0}]},"dashboards":{"type":"object","additionalProperties":false,"properties":{"alerts":{"type":"array","items":{"$ref":"#/$defs/Alert"},"minItems":1},"logs":{"$ref":"#/$defs/Url"},"metrics":{"$ref":"#/$defs/Url"},"traces":{"$ref":"#/$defs/Url"}},"required":["alerts","logs","metrics","traces"]},"description":{"$ref":"#/$defs/Text"},"drift":{"type":"object","additionalProperties":false,"properties":{"psi_act":{"$ref":"#/$defs/NonNegative"},"psi_warn":{"$ref":"#/$defs/NonNegative"}},"required":["psi_act","psi_warn"]},"fairness":{"type":"object","additionalProperties":false,"properties":{"watchlist":{"type":"array","items":{"$ref":"#/$defs/FairnessWatch"},"minItems":1}},"required":["watchlist"]},"guardrails":{"type":"object","additionalProperties":false,"properties":{"outputs":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/Interval"}}},"refuse_nan_and_inf":{"const":true}},"required":["outputs","refuse_nan_and_inf"]},"kind":{"const":"Profile"},"policies":{"type":"array","items":{"$ref":"#/$defs/PolicyBinding"},"minItems":1},"privacy":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"dpo":{"$ref":"#/$defs/Email"},"gdpr_basis":{"enum":["consent","contract","legal_obligation","vital_interests","public_task","legitimate_interests"]},"gdpr_sensitive_basis":{"enum":["consent","employment_law","vital_interests","members","made_public","legal_claims","public_interest","health_care","public_health","research"]},"impact_report":{"$ref":"#/$defs/Url"},"legal_basis":{"enum":["consent","legal_obligation","public_policy","research","contract","legal_claims","vital_interests","health_protection","legitimate_interests","credit_protection"]},"personal_data":{"type":"boolean"},"purpose":{"$ref":"#/$defs/Text"},"retention_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"review":{"type":"object","additionalProperties":false,"properties":{"answer_within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"channel":{"$ref":"#/$defs/Url"},"explains_criteria":{"type":"boolean"}},"required":["answer_within_days","channel","explains_criteria"]},"security_contact":{"$ref":"#/$defs/Email"},"sensitive_basis":{"enum":["consent","legal_obligation","public_policy","research","legal_claims","vital_interests","health_protection","fraud_prevention"]},"sensitive_data":{"type":"boolean"}},"required":["automated_decisions","personal_data","security_contact","sensitive_data"]},"slos":{"type":"object","additionalProperties":false,"properties":{"batch":{"$ref":"#/$defs/BatchLevels"},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"$ref":"#/$defs/Ratio"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p95","p99"]},"llm":{"$ref":"#/$defs/LlmLevels"}}}},"required":["apiVersion","coexistence_days","dashboards","description","drift","kind","policies","privacy","slos"],"$id":"profile"};
const schema29 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Url"}},"required":["name","url"]};
const schema30 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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

const schema33 = {"type":"object","additionalProperties":false,"properties":{"attribute":{"$ref":"#/$defs/Name"},"max":{"type":"number"},"metric":{"enum":["disparate_impact","equal_opportunity_difference","mae_ratio","mean_error_difference"]},"min":{"type":"number"}},"required":["attribute","max","metric","min"]};
const schema34 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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

const schema35 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]};

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
const schema37 = {"enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]};

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

const schema38 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
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

const schema40 = {"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows_per_second"]};

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

const schema41 = {"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]};
const schema42 = {"type":"string","pattern":"^[A-Z]{3}$"};
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

const schema44 = {"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]};

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
if(data.coexistence_days === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coexistence_days"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.dashboards === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dashboards"}};
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
if(data.drift === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"}};
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
if(data.policies === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.privacy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "privacy"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.slos === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slos"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema28.properties, key0))){
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
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err10 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.capacity !== undefined){
let data1 = data.capacity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.requests_per_second === undefined){
const err11 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/required",keyword:"required",params:{missingProperty: "requests_per_second"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!(key1 === "requests_per_second")){
const err12 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data1.requests_per_second !== undefined){
let data2 = data1.requests_per_second;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/capacity/requests_per_second",schemaPath:"#/properties/capacity/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
else {
const err14 = {instancePath:instancePath+"/capacity/requests_per_second",schemaPath:"#/properties/capacity/properties/requests_per_second/type",keyword:"type",params:{type: "number"}};
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
const err15 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.coexistence_days !== undefined){
let data3 = data.coexistence_days;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3650 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(data3 < 0 || isNaN(data3)){
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
if(data.dashboards !== undefined){
let data4 = data.dashboards;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.alerts === undefined){
const err20 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "alerts"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(data4.logs === undefined){
const err21 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "logs"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(data4.metrics === undefined){
const err22 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "metrics"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if(data4.traces === undefined){
const err23 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/required",keyword:"required",params:{missingProperty: "traces"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
for(const key2 in data4){
if(!((((key2 === "alerts") || (key2 === "logs")) || (key2 === "metrics")) || (key2 === "traces"))){
const err24 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data4.alerts !== undefined){
let data5 = data4.alerts;
if(Array.isArray(data5)){
if(data5.length < 1){
const err25 = {instancePath:instancePath+"/dashboards/alerts",schemaPath:"#/properties/dashboards/properties/alerts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/dashboards/alerts",schemaPath:"#/properties/dashboards/properties/alerts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "psi_act"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data11.psi_warn === undefined){
const err29 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/required",keyword:"required",params:{missingProperty: "psi_warn"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
for(const key3 in data11){
if(!((key3 === "psi_act") || (key3 === "psi_warn"))){
const err30 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
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
const err31 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data.fairness !== undefined){
let data14 = data.fairness;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.watchlist === undefined){
const err32 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/required",keyword:"required",params:{missingProperty: "watchlist"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
for(const key4 in data14){
if(!(key4 === "watchlist")){
const err33 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data14.watchlist !== undefined){
let data15 = data14.watchlist;
if(Array.isArray(data15)){
if(data15.length < 1){
const err34 = {instancePath:instancePath+"/fairness/watchlist",schemaPath:"#/properties/fairness/properties/watchlist/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
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
const err35 = {instancePath:instancePath+"/fairness/watchlist",schemaPath:"#/properties/fairness/properties/watchlist/type",keyword:"type",params:{type: "array"}};
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
else {
const err36 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.guardrails !== undefined){
let data17 = data.guardrails;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.outputs === undefined){
const err37 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/required",keyword:"required",params:{missingProperty: "outputs"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if(data17.refuse_nan_and_inf === undefined){
const err38 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/required",keyword:"required",params:{missingProperty: "refuse_nan_and_inf"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
for(const key5 in data17){
if(!((key5 === "outputs") || (key5 === "refuse_nan_and_inf"))){
const err39 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data17.outputs !== undefined){
let data18 = data17.outputs;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!(pattern11.test(key6))){
const err40 = {instancePath:instancePath+"/guardrails/outputs",schemaPath:"#/properties/guardrails/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
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
const err41 = {instancePath:instancePath+"/guardrails/outputs",schemaPath:"#/properties/guardrails/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data17.refuse_nan_and_inf !== undefined){
if(true !== data17.refuse_nan_and_inf){
const err42 = {instancePath:instancePath+"/guardrails/refuse_nan_and_inf",schemaPath:"#/properties/guardrails/properties/refuse_nan_and_inf/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Profile" !== data.kind){
const err44 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Profile"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data.policies !== undefined){
let data22 = data.policies;
if(Array.isArray(data22)){
if(data22.length < 1){
const err45 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
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
const err46 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
}
if(data.privacy !== undefined){
let data24 = data.privacy;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.automated_decisions === undefined){
const err47 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "automated_decisions"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
if(data24.personal_data === undefined){
const err48 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "personal_data"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
if(data24.security_contact === undefined){
const err49 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "security_contact"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
if(data24.sensitive_data === undefined){
const err50 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/required",keyword:"required",params:{missingProperty: "sensitive_data"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
for(const key8 in data24){
if(!(func3.call(schema28.properties.privacy.properties, key8))){
const err51 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
}
if(data24.automated_decisions !== undefined){
if(typeof data24.automated_decisions !== "boolean"){
const err52 = {instancePath:instancePath+"/privacy/automated_decisions",schemaPath:"#/properties/privacy/properties/automated_decisions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
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
const err53 = {instancePath:instancePath+"/privacy/gdpr_basis",schemaPath:"#/properties/privacy/properties/gdpr_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.gdpr_basis.enum}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
}
if(data24.gdpr_sensitive_basis !== undefined){
let data28 = data24.gdpr_sensitive_basis;
if(!((((((((((data28 === "consent") || (data28 === "employment_law")) || (data28 === "vital_interests")) || (data28 === "members")) || (data28 === "made_public")) || (data28 === "legal_claims")) || (data28 === "public_interest")) || (data28 === "health_care")) || (data28 === "public_health")) || (data28 === "research"))){
const err54 = {instancePath:instancePath+"/privacy/gdpr_sensitive_basis",schemaPath:"#/properties/privacy/properties/gdpr_sensitive_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.gdpr_sensitive_basis.enum}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
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
const err55 = {instancePath:instancePath+"/privacy/legal_basis",schemaPath:"#/properties/privacy/properties/legal_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.legal_basis.enum}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
}
if(data24.personal_data !== undefined){
if(typeof data24.personal_data !== "boolean"){
const err56 = {instancePath:instancePath+"/privacy/personal_data",schemaPath:"#/properties/privacy/properties/personal_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
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
const err57 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err58 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err59 = {instancePath:instancePath+"/privacy/retention_days",schemaPath:"#/properties/privacy/properties/retention_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
}
}
if(data24.review !== undefined){
let data34 = data24.review;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.answer_within_days === undefined){
const err60 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "answer_within_days"}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
if(data34.channel === undefined){
const err61 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
if(data34.explains_criteria === undefined){
const err62 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/required",keyword:"required",params:{missingProperty: "explains_criteria"}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
for(const key9 in data34){
if(!(((key9 === "answer_within_days") || (key9 === "channel")) || (key9 === "explains_criteria"))){
const err63 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err63];
}
else if(errors < 1000){
vErrors.push(err63);
}
errors = vErrors.length;
}
}
if(data34.answer_within_days !== undefined){
let data35 = data34.answer_within_days;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err64 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err64];
}
else if(errors < 1000){
vErrors.push(err64);
}
errors = vErrors.length;
}
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err65 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else if(errors < 1000){
vErrors.push(err65);
}
errors = vErrors.length;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err66 = {instancePath:instancePath+"/privacy/review/answer_within_days",schemaPath:"#/properties/privacy/properties/review/properties/answer_within_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data34.channel !== undefined){
if(!(validate91(data34.channel, {instancePath:instancePath+"/privacy/review/channel",parentData:data34,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data34.explains_criteria !== undefined){
if(typeof data34.explains_criteria !== "boolean"){
const err67 = {instancePath:instancePath+"/privacy/review/explains_criteria",schemaPath:"#/properties/privacy/properties/review/properties/explains_criteria/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err67];
}
else if(errors < 1000){
vErrors.push(err67);
}
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/privacy/review",schemaPath:"#/properties/privacy/properties/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else if(errors < 1000){
vErrors.push(err68);
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
const err69 = {instancePath:instancePath+"/privacy/sensitive_basis",schemaPath:"#/properties/privacy/properties/sensitive_basis/enum",keyword:"enum",params:{allowedValues: schema28.properties.privacy.properties.sensitive_basis.enum}};
if(vErrors === null){
vErrors = [err69];
}
else if(errors < 1000){
vErrors.push(err69);
}
errors = vErrors.length;
}
}
if(data24.sensitive_data !== undefined){
if(typeof data24.sensitive_data !== "boolean"){
const err70 = {instancePath:instancePath+"/privacy/sensitive_data",schemaPath:"#/properties/privacy/properties/sensitive_data/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err70];
}
else if(errors < 1000){
vErrors.push(err70);
}
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else if(errors < 1000){
vErrors.push(err71);
}
errors = vErrors.length;
}
}
if(data.slos !== undefined){
let data41 = data.slos;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
if(!(((((key10 === "batch") || (key10 === "cost_per_1000_calls")) || (key10 === "error_rate")) || (key10 === "latency_ms")) || (key10 === "llm"))){
const err72 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err72];
}
else if(errors < 1000){
vErrors.push(err72);
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
const err73 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err73];
}
else if(errors < 1000){
vErrors.push(err73);
}
errors = vErrors.length;
}
if(data45.p99 === undefined){
const err74 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p99"}};
if(vErrors === null){
vErrors = [err74];
}
else if(errors < 1000){
vErrors.push(err74);
}
errors = vErrors.length;
}
for(const key11 in data45){
if(!((key11 === "p95") || (key11 === "p99"))){
const err75 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err75];
}
else if(errors < 1000){
vErrors.push(err75);
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
const err76 = {instancePath:instancePath+"/slos/latency_ms",schemaPath:"#/properties/slos/properties/latency_ms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else if(errors < 1000){
vErrors.push(err76);
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
const err77 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "object"}};
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
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else if(errors < 1000){
vErrors.push(err78);
}
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.model = validate137;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Consumer":{"type":"object","additionalProperties":false,"properties":{"contact":{"$ref":"#/$defs/Email"},"critical":{"type":"boolean"},"name":{"type":"string","pattern":"^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$"}},"required":["contact","critical","name"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Output":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$"},"RegistryName":{"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"},"Serving":{"enum":["online","batch","streaming"]},"Stage":{"enum":["Staging","Approved","Deprecated","Retired","Revoked"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"aliases":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Version"}}},"apiVersion":{"const":"relc/v1"},"consumers":{"type":"array","items":{"$ref":"#/$defs/Consumer"},"minItems":1},"copies":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Version"}}}}},"criticality":{"enum":["low","medium","high"]},"decides_about_people":{"type":"boolean"},"description":{"$ref":"#/$defs/Text"},"guarded_outputs":{"type":"array","items":{"$ref":"#/$defs/Output"}},"inventory":{"$ref":"#/$defs/Text"},"kind":{"const":"Model"},"owner":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/Email"},"team":{"$ref":"#/$defs/Text"}},"required":["email","team"]},"registry_name":{"$ref":"#/$defs/RegistryName"},"sector":{"enum":["banking","insurance","health","public","other"]},"serving":{"$ref":"#/$defs/Serving"},"task":{"$ref":"#/$defs/Task"},"type":{"enum":["predictive","llm"]},"unit":{"$ref":"#/$defs/Name"},"versions":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/Stage"}}}},"required":["aliases","apiVersion","consumers","criticality","description","kind","owner","sector","type","versions"],"$id":"model"};
const schema46 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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

const schema47 = {"type":"object","additionalProperties":false,"properties":{"contact":{"$ref":"#/$defs/Email"},"critical":{"type":"boolean"},"name":{"type":"string","pattern":"^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$"}},"required":["contact","critical","name"]};
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

const schema49 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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

const schema50 = {"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$"};
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

const schema51 = {"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"};
const pattern28 = new RegExp("^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$", "u");

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
if(typeof data === "string"){
if(!pattern28.test(data)){
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
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"enum":["online","batch","streaming"]};

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
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
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

const schema53 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

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
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"enum":["Staging","Approved","Deprecated","Retired","Revoked"]};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "Staging") || (data === "Approved")) || (data === "Deprecated")) || (data === "Retired")) || (data === "Revoked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.registry_name !== undefined){
if(!(validate152(data.registry_name, {instancePath:instancePath+"/registry_name",parentData:data,parentDataProperty:"registry_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : errors < 1000 ? vErrors.concat(validate152.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sector !== undefined){
let data19 = data.sector;
if(!(((((data19 === "banking") || (data19 === "insurance")) || (data19 === "health")) || (data19 === "public")) || (data19 === "other"))){
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
if(!(validate154(data.serving, {instancePath:instancePath+"/serving",parentData:data,parentDataProperty:"serving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : errors < 1000 ? vErrors.concat(validate154.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.task !== undefined){
if(!(validate156(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : errors < 1000 ? vErrors.concat(validate156.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data22 = data.type;
if(!((data22 === "predictive") || (data22 === "llm"))){
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
if(!(validate158(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : errors < 1000 ? vErrors.concat(validate158.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data24 = data.versions;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
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
for(const key9 in data24){
if(pattern4.test(key9)){
if(!(validate160(data24[key9], {instancePath:instancePath+"/versions/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : errors < 1000 ? vErrors.concat(validate160.errors).slice(0, 1000) : vErrors;
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

exports.staging_report = validate162;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"AskedService":{"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]},"Cost":{"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]},"Count":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"Currency":{"type":"string","pattern":"^[A-Z]{3}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"LlmLevels":{"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"apiVersion":{"const":"relc/v1"},"batch":{"type":"object","additionalProperties":false,"properties":{"duration_seconds":{"type":"number","exclusiveMinimum":0},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rows_per_second":{"type":"number","exclusiveMinimum":0}},"required":["duration_seconds","rows","rows_per_second"]},"cost_basis":{"type":"object","additionalProperties":false,"properties":{"cpu_seconds_per_1000_calls":{"$ref":"#/$defs/NonNegative"},"other_units":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z][a-z0-9_]*$":{"type":"object","additionalProperties":false,"properties":{"per_1000_calls":{"$ref":"#/$defs/NonNegative"},"price":{"$ref":"#/$defs/NonNegative"}},"required":["per_1000_calls","price"]}}},"price_per_cpu_hour":{"$ref":"#/$defs/NonNegative"}}},"cost_per_1000_calls":{"$ref":"#/$defs/Cost"},"error_rate":{"$ref":"#/$defs/Ratio"},"kind":{"const":"StagingReport"},"latency_ms":{"type":"object","additionalProperties":false,"properties":{"p50":{"$ref":"#/$defs/NonNegative"},"p95":{"$ref":"#/$defs/NonNegative"},"p99":{"$ref":"#/$defs/NonNegative"}},"required":["p50","p95","p99"]},"llm":{"type":"object","additionalProperties":false,"properties":{"measured":{"$ref":"#/$defs/LlmLevels"},"questions":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["measured","questions"]},"measured_at":{"$ref":"#/$defs/Instant"},"method":{"$ref":"#/$defs/Text"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"outputs":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"},"not_finite":{"$ref":"#/$defs/Count"}},"required":["max","min","not_finite"]}}},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"result":{"enum":["PASS","FAIL"]},"run_id":{"$ref":"#/$defs/RunId"},"service":{"$ref":"#/$defs/AskedService"},"version":{"$ref":"#/$defs/Version"},"violations":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["apiVersion","error_rate","kind","measured_at","method","model","result","version","violations"],"$id":"staging_report"};
const schema57 = {"type":"number","minimum":0};

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
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"properties":{"amount":{"$ref":"#/$defs/NonNegative"},"currency":{"$ref":"#/$defs/Currency"}},"required":["amount","currency"]};
const schema59 = {"type":"string","pattern":"^[A-Z]{3}$"};

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
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate163(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate170(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : errors < 1000 ? vErrors.concat(validate170.errors).slice(0, 1000) : vErrors;
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
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"number","maximum":1,"minimum":0};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
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
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"properties":{"groundedness":{"$ref":"#/$defs/Ratio"},"pii_leak_rate":{"$ref":"#/$defs/Ratio"},"toxicity_rate":{"$ref":"#/$defs/Ratio"},"unsafe_answer_rate":{"$ref":"#/$defs/Ratio"},"wrong_refusal_rate":{"$ref":"#/$defs/Ratio"}},"required":["groundedness","pii_leak_rate","toxicity_rate","unsafe_answer_rate","wrong_refusal_rate"]};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
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
if(!(validate173(data.groundedness, {instancePath:instancePath+"/groundedness",parentData:data,parentDataProperty:"groundedness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.pii_leak_rate !== undefined){
if(!(validate173(data.pii_leak_rate, {instancePath:instancePath+"/pii_leak_rate",parentData:data,parentDataProperty:"pii_leak_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.toxicity_rate !== undefined){
if(!(validate173(data.toxicity_rate, {instancePath:instancePath+"/toxicity_rate",parentData:data,parentDataProperty:"toxicity_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unsafe_answer_rate !== undefined){
if(!(validate173(data.unsafe_answer_rate, {instancePath:instancePath+"/unsafe_answer_rate",parentData:data,parentDataProperty:"unsafe_answer_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.wrong_refusal_rate !== undefined){
if(!(validate173(data.wrong_refusal_rate, {instancePath:instancePath+"/wrong_refusal_rate",parentData:data,parentDataProperty:"wrong_refusal_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
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
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern35 = new RegExp("^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");

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
if(!pattern35.test(data)){
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
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
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
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"allOf":[{"type":"number"},{"type":"integer","minimum":0}]};

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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
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
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "region") || (key0 === "revision"))){
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
if(data.region !== undefined){
if(!(validate187(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : errors < 1000 ? vErrors.concat(validate187.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(!(validate187(data.revision, {instancePath:instancePath+"/revision",parentData:data,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : errors < 1000 ? vErrors.concat(validate187.errors).slice(0, 1000) : vErrors;
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
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern32 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="staging_report" */;
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
if(data.error_rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_rate"}};
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
if(data.measured_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measured_at"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.method === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
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
if(data.result === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
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
if(data.violations === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema56.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("relc/v1" !== data.apiVersion){
const err11 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "relc/v1"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.batch !== undefined){
let data2 = data.batch;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.duration_seconds === undefined){
const err12 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "duration_seconds"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data2.rows === undefined){
const err13 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data2.rows_per_second === undefined){
const err14 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/required",keyword:"required",params:{missingProperty: "rows_per_second"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data2){
if(!(((key1 === "duration_seconds") || (key1 === "rows")) || (key1 === "rows_per_second"))){
const err15 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data2.duration_seconds !== undefined){
let data3 = data2.duration_seconds;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/batch/duration_seconds",schemaPath:"#/properties/batch/properties/duration_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
else {
const err17 = {instancePath:instancePath+"/batch/duration_seconds",schemaPath:"#/properties/batch/properties/duration_seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data2.rows !== undefined){
let data4 = data2.rows;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/batch/rows",schemaPath:"#/properties/batch/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data2.rows_per_second !== undefined){
let data5 = data2.rows_per_second;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/batch/rows_per_second",schemaPath:"#/properties/batch/properties/rows_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err22 = {instancePath:instancePath+"/batch/rows_per_second",schemaPath:"#/properties/batch/properties/rows_per_second/type",keyword:"type",params:{type: "number"}};
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
const err23 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.cost_basis !== undefined){
let data6 = data.cost_basis;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "cpu_seconds_per_1000_calls") || (key2 === "other_units")) || (key2 === "price_per_cpu_hour"))){
const err24 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data6.cpu_seconds_per_1000_calls !== undefined){
if(!(validate163(data6.cpu_seconds_per_1000_calls, {instancePath:instancePath+"/cost_basis/cpu_seconds_per_1000_calls",parentData:data6,parentDataProperty:"cpu_seconds_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.other_units !== undefined){
let data8 = data6.other_units;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(pattern32.test(key3))){
const err25 = {instancePath:instancePath+"/cost_basis/other_units",schemaPath:"#/properties/cost_basis/properties/other_units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
for(const key4 in data8){
if(pattern32.test(key4)){
let data9 = data8[key4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.per_1000_calls === undefined){
const err26 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/required",keyword:"required",params:{missingProperty: "per_1000_calls"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if(data9.price === undefined){
const err27 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
for(const key5 in data9){
if(!((key5 === "per_1000_calls") || (key5 === "price"))){
const err28 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data9.per_1000_calls !== undefined){
if(!(validate163(data9.per_1000_calls, {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/per_1000_calls",parentData:data9,parentDataProperty:"per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data9.price !== undefined){
if(!(validate163(data9.price, {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/price",parentData:data9,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/cost_basis/other_units/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cost_basis/properties/other_units/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9_%5D*%24/type",keyword:"type",params:{type: "object"}};
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
}
else {
const err30 = {instancePath:instancePath+"/cost_basis/other_units",schemaPath:"#/properties/cost_basis/properties/other_units/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data6.price_per_cpu_hour !== undefined){
if(!(validate163(data6.price_per_cpu_hour, {instancePath:instancePath+"/cost_basis/price_per_cpu_hour",parentData:data6,parentDataProperty:"price_per_cpu_hour",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data.cost_per_1000_calls !== undefined){
if(!(validate168(data.cost_per_1000_calls, {instancePath:instancePath+"/cost_per_1000_calls",parentData:data,parentDataProperty:"cost_per_1000_calls",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.error_rate !== undefined){
if(!(validate173(data.error_rate, {instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("StagingReport" !== data.kind){
const err32 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "StagingReport"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.latency_ms !== undefined){
let data16 = data.latency_ms;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.p50 === undefined){
const err33 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p50"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if(data16.p95 === undefined){
const err34 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p95"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
if(data16.p99 === undefined){
const err35 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/required",keyword:"required",params:{missingProperty: "p99"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
for(const key6 in data16){
if(!(((key6 === "p50") || (key6 === "p95")) || (key6 === "p99"))){
const err36 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data16.p50 !== undefined){
if(!(validate163(data16.p50, {instancePath:instancePath+"/latency_ms/p50",parentData:data16,parentDataProperty:"p50",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data16.p95 !== undefined){
if(!(validate163(data16.p95, {instancePath:instancePath+"/latency_ms/p95",parentData:data16,parentDataProperty:"p95",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data16.p99 !== undefined){
if(!(validate163(data16.p99, {instancePath:instancePath+"/latency_ms/p99",parentData:data16,parentDataProperty:"p99",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : errors < 1000 ? vErrors.concat(validate163.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/latency_ms",schemaPath:"#/properties/latency_ms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
if(data.llm !== undefined){
let data20 = data.llm;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.measured === undefined){
const err38 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/required",keyword:"required",params:{missingProperty: "measured"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
if(data20.questions === undefined){
const err39 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/required",keyword:"required",params:{missingProperty: "questions"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
for(const key7 in data20){
if(!((key7 === "measured") || (key7 === "questions"))){
const err40 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data20.measured !== undefined){
if(!(validate178(data20.measured, {instancePath:instancePath+"/llm/measured",parentData:data20,parentDataProperty:"measured",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : errors < 1000 ? vErrors.concat(validate178.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data20.questions !== undefined){
let data22 = data20.questions;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err42 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/llm/questions",schemaPath:"#/properties/llm/properties/questions/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err44 = {instancePath:instancePath+"/llm",schemaPath:"#/properties/llm/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data.measured_at !== undefined){
if(!(validate185(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : errors < 1000 ? vErrors.concat(validate185.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate187(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : errors < 1000 ? vErrors.concat(validate187.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate189(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : errors < 1000 ? vErrors.concat(validate189.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate191(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data27 = data.outputs;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(pattern11.test(key8))){
const err45 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
for(const key9 in data27){
if(pattern11.test(key9)){
let data28 = data27[key9];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.max === undefined){
const err46 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
if(data28.min === undefined){
const err47 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
if(data28.not_finite === undefined){
const err48 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "not_finite"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
for(const key10 in data28){
if(!(((key10 === "max") || (key10 === "min")) || (key10 === "not_finite"))){
const err49 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
if(data28.max !== undefined){
let data29 = data28.max;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err50 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
}
if(data28.min !== undefined){
let data30 = data28.min;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err51 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
}
if(data28.not_finite !== undefined){
if(!(validate193(data28.not_finite, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/not_finite",parentData:data28,parentDataProperty:"not_finite",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/type",keyword:"type",params:{type: "object"}};
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
}
else {
const err53 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data32 = data.requests;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err54 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err55 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err56 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
}
}
if(data.result !== undefined){
let data33 = data.result;
if(!((data33 === "PASS") || (data33 === "FAIL"))){
const err57 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema56.properties.result.enum}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate195(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate197(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : errors < 1000 ? vErrors.concat(validate197.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate201(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : errors < 1000 ? vErrors.concat(validate201.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.violations !== undefined){
let data37 = data.violations;
if(Array.isArray(data37)){
const len0 = data37.length;
for(let i0=0; i0<len0; i0++){
if(!(validate187(data37[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data37,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : errors < 1000 ? vErrors.concat(validate187.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.shadow_eval = validate204;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"AskedService":{"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"QualityMeasures":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}},"Ratio":{"type":"number","maximum":1,"minimum":0},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"agreement":{"$ref":"#/$defs/Ratio"},"apiVersion":{"const":"relc/v1"},"baseline":{"$ref":"#/$defs/Text"},"baseline_metrics":{"$ref":"#/$defs/QualityMeasures"},"candidate":{"$ref":"#/$defs/QualityMeasures"},"dataset":{"$ref":"#/$defs/Text"},"kind":{"const":"ShadowEvaluation"},"measured_at":{"$ref":"#/$defs/Instant"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"not_in_registry":{"type":"object","additionalProperties":false,"properties":{"measures":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["measures","reason"]},"psi":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/NonNegative"}}},"registry_metrics":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"dataset":{"$ref":"#/$defs/Text"},"metric":{"$ref":"#/$defs/Text"}},"required":["dataset","metric"]}}},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"result":{"enum":["PASS","FAIL"]},"run_id":{"$ref":"#/$defs/RunId"},"service":{"$ref":"#/$defs/AskedService"},"version":{"$ref":"#/$defs/Version"},"violations":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["apiVersion","baseline","baseline_metrics","candidate","dataset","kind","measured_at","model","registry_metrics","requests","result","version","violations"],"$id":"shadow_eval"};
const schema71 = {"type":"number","maximum":1,"minimum":0};

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
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"number"}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
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
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"number","minimum":0};

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
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
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
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]};

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
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "region") || (key0 === "revision"))){
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
if(data.region !== undefined){
if(!(validate207(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(!(validate207(data.revision, {instancePath:instancePath+"/revision",parentData:data,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
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
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="shadow_eval" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
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
if(data.baseline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.baseline_metrics === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_metrics"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.candidate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.dataset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
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
if(data.model === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.registry_metrics === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_metrics"}};
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
if(!(func3.call(schema70.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err14 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
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
if(!(validate205(data.agreement, {instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
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
if(!(validate207(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.baseline_metrics !== undefined){
if(!(validate209(data.baseline_metrics, {instancePath:instancePath+"/baseline_metrics",parentData:data,parentDataProperty:"baseline_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : errors < 1000 ? vErrors.concat(validate209.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate209(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : errors < 1000 ? vErrors.concat(validate209.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate207(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
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
if(!(validate213(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : errors < 1000 ? vErrors.concat(validate213.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate215(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : errors < 1000 ? vErrors.concat(validate215.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate217(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : errors < 1000 ? vErrors.concat(validate217.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_in_registry !== undefined){
let data11 = data.not_in_registry;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.measures === undefined){
const err17 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "measures"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(data11.reason === undefined){
const err18 = {instancePath:instancePath+"/not_in_registry",schemaPath:"#/properties/not_in_registry/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
for(const key1 in data11){
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
if(data11.measures !== undefined){
let data12 = data11.measures;
if(Array.isArray(data12)){
if(data12.length < 1){
const err20 = {instancePath:instancePath+"/not_in_registry/measures",schemaPath:"#/properties/not_in_registry/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
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
if(data11.reason !== undefined){
if(!(validate207(data11.reason, {instancePath:instancePath+"/not_in_registry/reason",parentData:data11,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
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
let data15 = data.psi;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
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
for(const key3 in data15){
if(pattern11.test(key3)){
if(!(validate220(data15[key3], {instancePath:instancePath+"/psi/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : errors < 1000 ? vErrors.concat(validate220.errors).slice(0, 1000) : vErrors;
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
let data17 = data.registry_metrics;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
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
for(const key5 in data17){
if(pattern5.test(key5)){
let data18 = data17[key5];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.dataset === undefined){
const err28 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data18.metric === undefined){
const err29 = {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/registry_metrics/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
for(const key6 in data18){
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
if(data18.dataset !== undefined){
if(!(validate207(data18.dataset, {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/dataset",parentData:data18,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data18.metric !== undefined){
if(!(validate207(data18.metric, {instancePath:instancePath+"/registry_metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/metric",parentData:data18,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
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
let data21 = data.requests;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err33 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err34 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
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
let data22 = data.result;
if(!((data22 === "PASS") || (data22 === "FAIL"))){
const err36 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema70.properties.result.enum}};
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
if(!(validate224(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : errors < 1000 ? vErrors.concat(validate224.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate226(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : errors < 1000 ? vErrors.concat(validate226.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate230(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : errors < 1000 ? vErrors.concat(validate230.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.violations !== undefined){
let data26 = data.violations;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate207(data26[i1], {instancePath:instancePath+"/violations/" + i1,parentData:data26,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : errors < 1000 ? vErrors.concat(validate207.errors).slice(0, 1000) : vErrors;
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
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.canary_plan = validate233;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0}},"type":"object","additionalProperties":false,"properties":{"steps":{"type":"array","items":{"type":"object","properties":{"min_requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100}},"required":["min_requests","traffic_percent"]},"minItems":1},"stop_above":{"type":"object","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"}},"required":["error_rate"]}},"required":["steps","stop_above"],"$id":"canary_plan"};
const schema82 = {"type":"number","maximum":1,"minimum":0};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
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
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"number","minimum":0};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
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
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="canary_plan" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
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
for(const key1 in data4){
if(!((key1 === "error_rate") || (key1 === "latency_p95_ms"))){
const err15 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data4.error_rate !== undefined){
if(!(validate234(data4.error_rate, {instancePath:instancePath+"/stop_above/error_rate",parentData:data4,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : errors < 1000 ? vErrors.concat(validate234.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.latency_p95_ms !== undefined){
if(!(validate236(data4.latency_p95_ms, {instancePath:instancePath+"/stop_above/latency_p95_ms",parentData:data4,parentDataProperty:"latency_p95_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : errors < 1000 ? vErrors.concat(validate236.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/stop_above",schemaPath:"#/properties/stop_above/type",keyword:"type",params:{type: "object"}};
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
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.rollout_decision = validate238;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"CanaryStep":{"type":"object","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100},"violations":{"$ref":"#/$defs/Count"}},"required":["error_rate","requests","traffic_percent","violations"]},"Count":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"canary":{"type":"array","items":{"$ref":"#/$defs/CanaryStep"},"minItems":1},"decided_at":{"$ref":"#/$defs/Instant"},"decided_by":{"$ref":"#/$defs/Email"},"decision":{"enum":["PROCEED","HOLD","ROLLBACK"]},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"reason":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/RunId"},"version":{"$ref":"#/$defs/Version"}},"required":["decided_at","decided_by","decision","model","reason","version"],"$id":"rollout_decision"};
const schema85 = {"type":"object","additionalProperties":false,"properties":{"error_rate":{"$ref":"#/$defs/Ratio"},"latency_p95_ms":{"$ref":"#/$defs/NonNegative"},"requests":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"traffic_percent":{"type":"number","exclusiveMinimum":0,"maximum":100},"violations":{"$ref":"#/$defs/Count"}},"required":["error_rate","requests","traffic_percent","violations"]};
const schema86 = {"type":"number","maximum":1,"minimum":0};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
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
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"number","minimum":0};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
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
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"allOf":[{"type":"number"},{"type":"integer","minimum":0}]};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
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
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.requests === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.traffic_percent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traffic_percent"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.violations === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "error_rate") || (key0 === "latency_p95_ms")) || (key0 === "requests")) || (key0 === "traffic_percent")) || (key0 === "violations"))){
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
if(data.error_rate !== undefined){
if(!(validate240(data.error_rate, {instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : errors < 1000 ? vErrors.concat(validate240.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.latency_p95_ms !== undefined){
if(!(validate242(data.latency_p95_ms, {instancePath:instancePath+"/latency_p95_ms",parentData:data,parentDataProperty:"latency_p95_ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : errors < 1000 ? vErrors.concat(validate242.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/type",keyword:"type",params:{type: "integer"}};
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
const err7 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.traffic_percent !== undefined){
let data3 = data.traffic_percent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data3 <= 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err10 = {instancePath:instancePath+"/traffic_percent",schemaPath:"#/properties/traffic_percent/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.violations !== undefined){
if(!(validate244(data.violations, {instancePath:instancePath+"/violations",parentData:data,parentDataProperty:"violations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : errors < 1000 ? vErrors.concat(validate244.errors).slice(0, 1000) : vErrors;
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
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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

const schema92 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
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
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
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
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rollout_decision" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
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
if(data.reason === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
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
if(!(func3.call(schema84.properties, key0))){
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
if(data.canary !== undefined){
let data0 = data.canary;
if(Array.isArray(data0)){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate239(data0[i0], {instancePath:instancePath+"/canary/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : errors < 1000 ? vErrors.concat(validate239.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/canary",schemaPath:"#/properties/canary/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.decided_at !== undefined){
if(!(validate247(data.decided_at, {instancePath:instancePath+"/decided_at",parentData:data,parentDataProperty:"decided_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : errors < 1000 ? vErrors.concat(validate247.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_by !== undefined){
if(!(validate249(data.decided_by, {instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : errors < 1000 ? vErrors.concat(validate249.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(!(((data4 === "PROCEED") || (data4 === "HOLD")) || (data4 === "ROLLBACK"))){
const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema84.properties.decision.enum}};
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
if(data.reason !== undefined){
if(!(validate255(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : errors < 1000 ? vErrors.concat(validate255.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate257(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : errors < 1000 ? vErrors.concat(validate257.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate259(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : errors < 1000 ? vErrors.concat(validate259.errors).slice(0, 1000) : vErrors;
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
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.readiness = validate261;
const schema96 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ChecklistItem":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"approved_at":{"$ref":"#/$defs/Instant"},"approved_by":{"$ref":"#/$defs/Email"},"items":{"type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"kind":{"const":"Readiness"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"},"status":{"enum":["approved","rejected"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","approved_at","approved_by","items","kind","model","status","version"],"$id":"readiness"};
const schema97 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
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
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema99 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]};
const schema100 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
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
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
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
if(!(validate267(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : errors < 1000 ? vErrors.concat(validate267.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate269(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : errors < 1000 ? vErrors.concat(validate269.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "done") || (data2 === "open")) || (data2 === "not_applicable"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema99.properties.status.enum}};
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
if(!(validate269(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : errors < 1000 ? vErrors.concat(validate269.errors).slice(0, 1000) : vErrors;
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
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
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
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
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
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="readiness" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
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
if(!(func3.call(schema96.properties, key0))){
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
if(!(validate262(data.approved_at, {instancePath:instancePath+"/approved_at",parentData:data,parentDataProperty:"approved_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : errors < 1000 ? vErrors.concat(validate262.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.approved_by !== undefined){
if(!(validate264(data.approved_by, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : errors < 1000 ? vErrors.concat(validate264.errors).slice(0, 1000) : vErrors;
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
if(!(validate266(data3[i0], {instancePath:instancePath+"/items/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : errors < 1000 ? vErrors.concat(validate266.errors).slice(0, 1000) : vErrors;
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
if(!(validate267(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : errors < 1000 ? vErrors.concat(validate267.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate274(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : errors < 1000 ? vErrors.concat(validate274.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate276(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : errors < 1000 ? vErrors.concat(validate276.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(!((data9 === "approved") || (data9 === "rejected"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema96.properties.status.enum}};
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
if(!(validate278(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : errors < 1000 ? vErrors.concat(validate278.errors).slice(0, 1000) : vErrors;
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
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.hygiene = validate280;
const schema105 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ChecklistItem":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"completed_at":{"$ref":"#/$defs/Instant"},"completed_by":{"$ref":"#/$defs/Email"},"items":{"type":"array","items":{"$ref":"#/$defs/ChecklistItem"},"minItems":1},"kind":{"const":"Hygiene"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"},"status":{"enum":["complete","incomplete"]},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","completed_at","completed_by","items","kind","model","status","version"],"$id":"hygiene"};
const schema106 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
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
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/Name"},"note":{"$ref":"#/$defs/Text"},"status":{"enum":["done","open","not_applicable"]},"title":{"$ref":"#/$defs/Text"}},"required":["id","note","status","title"]};
const schema109 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
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
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
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
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
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
if(!(validate286(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : errors < 1000 ? vErrors.concat(validate286.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate288(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : errors < 1000 ? vErrors.concat(validate288.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "done") || (data2 === "open")) || (data2 === "not_applicable"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema108.properties.status.enum}};
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
if(!(validate288(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : errors < 1000 ? vErrors.concat(validate288.errors).slice(0, 1000) : vErrors;
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
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
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
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="hygiene" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
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
if(!(func3.call(schema105.properties, key0))){
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
if(!(validate281(data.completed_at, {instancePath:instancePath+"/completed_at",parentData:data,parentDataProperty:"completed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : errors < 1000 ? vErrors.concat(validate281.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.completed_by !== undefined){
if(!(validate283(data.completed_by, {instancePath:instancePath+"/completed_by",parentData:data,parentDataProperty:"completed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : errors < 1000 ? vErrors.concat(validate283.errors).slice(0, 1000) : vErrors;
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
if(!(validate285(data3[i0], {instancePath:instancePath+"/items/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : errors < 1000 ? vErrors.concat(validate285.errors).slice(0, 1000) : vErrors;
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
if(!(validate286(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : errors < 1000 ? vErrors.concat(validate286.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate293(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : errors < 1000 ? vErrors.concat(validate293.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate295(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : errors < 1000 ? vErrors.concat(validate295.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(!((data9 === "complete") || (data9 === "incomplete"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema105.properties.status.enum}};
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
if(!(validate297(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : errors < 1000 ? vErrors.concat(validate297.errors).slice(0, 1000) : vErrors;
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
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.fairness = validate299;
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"AskedService":{"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]},"Error":{"type":"number","exclusiveMinimum":0},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"apiVersion":{"const":"relc/v1"},"attributes":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"disparate_impact":{"$ref":"#/$defs/NonNegative"},"equal_opportunity_difference":{"type":"number","maximum":1,"minimum":-1},"groups":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"approval_rate":{"$ref":"#/$defs/Ratio"},"mae":{"$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"},"true_positive_rate":{"$ref":"#/$defs/Ratio"}},"required":["n"]}},"mae_ratio":{"$ref":"#/$defs/NonNegative"},"mean_error_difference":{"type":"number"},"reference_group":{"$ref":"#/$defs/Text"},"ungrouped":{"type":"object","additionalProperties":false,"properties":{"approval_rate":{"$ref":"#/$defs/Ratio"},"mae":{"$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"}},"required":["n"]}},"required":["groups","reference_group"]}}},"dataset":{"$ref":"#/$defs/Text"},"kind":{"const":"Fairness"},"measured_at":{"$ref":"#/$defs/Instant"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"overall":{"type":"object","additionalProperties":false,"properties":{"mae":{"$ref":"#/$defs/Error"},"mean_error":{"type":"number"},"n":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"rmse":{"$ref":"#/$defs/Error"}},"required":["mae","mean_error","n","rmse"]},"run_id":{"$ref":"#/$defs/RunId"},"service":{"$ref":"#/$defs/AskedService"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","attributes","dataset","kind","measured_at","model","version"],"$id":"fairness"};
const schema115 = {"type":"number","minimum":0};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
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
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema116 = {"type":"number","maximum":1,"minimum":0};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
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
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"number","exclusiveMinimum":0};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
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
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
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
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema120 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
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
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
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
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
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
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","additionalProperties":false,"properties":{"region":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["region","revision"]};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "region") || (key0 === "revision"))){
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
if(data.region !== undefined){
if(!(validate309(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : errors < 1000 ? vErrors.concat(validate309.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(!(validate309(data.revision, {instancePath:instancePath+"/revision",parentData:data,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : errors < 1000 ? vErrors.concat(validate309.errors).slice(0, 1000) : vErrors;
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
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fairness" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
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
if(!(func3.call(schema114.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
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
if(data.attributes !== undefined){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern5.test(key1))){
const err10 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
for(const key2 in data2){
if(pattern5.test(key2)){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.groups === undefined){
const err11 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data3.reference_group === undefined){
const err12 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "reference_group"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
for(const key3 in data3){
if(!(((((((key3 === "disparate_impact") || (key3 === "equal_opportunity_difference")) || (key3 === "groups")) || (key3 === "mae_ratio")) || (key3 === "mean_error_difference")) || (key3 === "reference_group")) || (key3 === "ungrouped"))){
const err13 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data3.disparate_impact !== undefined){
if(!(validate300(data3.disparate_impact, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/disparate_impact",parentData:data3,parentDataProperty:"disparate_impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : errors < 1000 ? vErrors.concat(validate300.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.equal_opportunity_difference !== undefined){
let data5 = data3.equal_opportunity_difference;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data5 < -1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
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
const err16 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/equal_opportunity_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/equal_opportunity_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data3.groups !== undefined){
let data6 = data3.groups;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
let data7 = data6[key4];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.n === undefined){
const err17 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
for(const key5 in data7){
if(!((((((key5 === "approval_rate") || (key5 === "mae")) || (key5 === "mean_error")) || (key5 === "n")) || (key5 === "rmse")) || (key5 === "true_positive_rate"))){
const err18 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data7.approval_rate !== undefined){
if(!(validate302(data7.approval_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_rate",parentData:data7,parentDataProperty:"approval_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : errors < 1000 ? vErrors.concat(validate302.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.mae !== undefined){
if(!(validate304(data7.mae, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/mae",parentData:data7,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.mean_error !== undefined){
let data10 = data7.mean_error;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/mean_error",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data7.n !== undefined){
let data11 = data7.n;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data7.rmse !== undefined){
if(!(validate304(data7.rmse, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/rmse",parentData:data7,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.true_positive_rate !== undefined){
if(!(validate302(data7.true_positive_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/true_positive_rate",parentData:data7,parentDataProperty:"true_positive_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : errors < 1000 ? vErrors.concat(validate302.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err24 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/groups",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/groups/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data3.mae_ratio !== undefined){
if(!(validate300(data3.mae_ratio, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mae_ratio",parentData:data3,parentDataProperty:"mae_ratio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : errors < 1000 ? vErrors.concat(validate300.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.mean_error_difference !== undefined){
let data15 = data3.mean_error_difference;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mean_error_difference",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/mean_error_difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data3.reference_group !== undefined){
if(!(validate309(data3.reference_group, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reference_group",parentData:data3,parentDataProperty:"reference_group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : errors < 1000 ? vErrors.concat(validate309.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.ungrouped !== undefined){
let data17 = data3.ungrouped;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.n === undefined){
const err26 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
for(const key6 in data17){
if(!(((((key6 === "approval_rate") || (key6 === "mae")) || (key6 === "mean_error")) || (key6 === "n")) || (key6 === "rmse"))){
const err27 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data17.approval_rate !== undefined){
if(!(validate302(data17.approval_rate, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/approval_rate",parentData:data17,parentDataProperty:"approval_rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : errors < 1000 ? vErrors.concat(validate302.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data17.mae !== undefined){
if(!(validate304(data17.mae, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/mae",parentData:data17,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data17.mean_error !== undefined){
let data20 = data17.mean_error;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err28 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/mean_error",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data17.n !== undefined){
let data21 = data17.n;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err29 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err30 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err31 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/n",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data17.rmse !== undefined){
if(!(validate304(data17.rmse, {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped/rmse",parentData:data17,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ungrouped",schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/ungrouped/type",keyword:"type",params:{type: "object"}};
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
else {
const err33 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
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
const err34 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.dataset !== undefined){
if(!(validate309(data.dataset, {instancePath:instancePath+"/dataset",parentData:data,parentDataProperty:"dataset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : errors < 1000 ? vErrors.concat(validate309.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Fairness" !== data.kind){
const err35 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Fairness"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.measured_at !== undefined){
if(!(validate315(data.measured_at, {instancePath:instancePath+"/measured_at",parentData:data,parentDataProperty:"measured_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : errors < 1000 ? vErrors.concat(validate315.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate317(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : errors < 1000 ? vErrors.concat(validate317.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate319(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : errors < 1000 ? vErrors.concat(validate319.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.overall !== undefined){
let data28 = data.overall;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.mae === undefined){
const err36 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "mae"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(data28.mean_error === undefined){
const err37 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "mean_error"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if(data28.n === undefined){
const err38 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
if(data28.rmse === undefined){
const err39 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/required",keyword:"required",params:{missingProperty: "rmse"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
for(const key7 in data28){
if(!((((key7 === "mae") || (key7 === "mean_error")) || (key7 === "n")) || (key7 === "rmse"))){
const err40 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data28.mae !== undefined){
if(!(validate304(data28.mae, {instancePath:instancePath+"/overall/mae",parentData:data28,parentDataProperty:"mae",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data28.mean_error !== undefined){
let data30 = data28.mean_error;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err41 = {instancePath:instancePath+"/overall/mean_error",schemaPath:"#/properties/overall/properties/mean_error/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data28.n !== undefined){
let data31 = data28.n;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err42 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err43 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err44 = {instancePath:instancePath+"/overall/n",schemaPath:"#/properties/overall/properties/n/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data28.rmse !== undefined){
if(!(validate304(data28.rmse, {instancePath:instancePath+"/overall/rmse",parentData:data28,parentDataProperty:"rmse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate323(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : errors < 1000 ? vErrors.concat(validate323.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate325(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : errors < 1000 ? vErrors.concat(validate325.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate329(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : errors < 1000 ? vErrors.concat(validate329.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.drift_baseline = validate331;
const schema125 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Ratio":{"type":"number","maximum":1,"minimum":0},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Unwatched":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"reason":{"$ref":"#/$defs/Text"}},"required":["reason"]}}},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"apiVersion":{"const":"relc/v1"},"features":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"categories":{"type":"array","items":{"type":"string"},"maxItems":10000},"edges":{"type":"array","items":{"type":"number"},"maxItems":10000},"of":{"$ref":"#/$defs/Text"},"proportions":{"type":"array","items":{"$ref":"#/$defs/Ratio"},"minItems":2},"type":{"enum":["numeric","category"]}},"required":["proportions","type"]}}},"kind":{"const":"DriftBaseline"},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"run_id":{"$ref":"#/$defs/RunId"},"unwatched":{"$ref":"#/$defs/Unwatched"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","features","kind","model","rows","version"],"$id":"drift_baseline"};
const schema126 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
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
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"number","maximum":1,"minimum":0};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
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
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
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
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
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
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"type":"object","additionalProperties":false,"properties":{"reason":{"$ref":"#/$defs/Text"}},"required":["reason"]}}};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern11.test(key0))){
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
if(pattern11.test(key1)){
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
if(!(validate332(data0.reason, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : errors < 1000 ? vErrors.concat(validate332.errors).slice(0, 1000) : vErrors;
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
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
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
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="drift_baseline" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
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
if(!(func3.call(schema125.properties, key0))){
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
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
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
if(data.features !== undefined){
let data2 = data.features;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern11.test(key1))){
const err9 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
for(const key2 in data2){
if(pattern11.test(key2)){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.proportions === undefined){
const err10 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "proportions"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data3.type === undefined){
const err11 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
for(const key3 in data3){
if(!(((((key3 === "categories") || (key3 === "edges")) || (key3 === "of")) || (key3 === "proportions")) || (key3 === "type"))){
const err12 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data3.categories !== undefined){
let data4 = data3.categories;
if(Array.isArray(data4)){
if(data4.length > 10000){
const err13 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err14 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories/" + i0,schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/categories",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data3.edges !== undefined){
let data6 = data3.edges;
if(Array.isArray(data6)){
if(data6.length > 10000){
const err16 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges/" + i1,schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/items/type",keyword:"type",params:{type: "number"}};
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
const err18 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/edges",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data3.of !== undefined){
if(!(validate332(data3.of, {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/of",parentData:data3,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : errors < 1000 ? vErrors.concat(validate332.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.proportions !== undefined){
let data9 = data3.proportions;
if(Array.isArray(data9)){
if(data9.length < 2){
const err19 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/proportions/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate334(data9[i2], {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : errors < 1000 ? vErrors.concat(validate334.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/proportions",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/proportions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data3.type !== undefined){
let data11 = data3.type;
if(!((data11 === "numeric") || (data11 === "category"))){
const err21 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.features.patternProperties["^[A-Za-z0-9_][A-Za-z0-9_./-]*$"].properties.type.enum}};
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
const err22 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.~1-%5D*%24/type",keyword:"type",params:{type: "object"}};
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
}
else {
const err23 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("DriftBaseline" !== data.kind){
const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "DriftBaseline"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate336(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : errors < 1000 ? vErrors.concat(validate336.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate338(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : errors < 1000 ? vErrors.concat(validate338.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data15 = data.rows;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err26 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.run_id !== undefined){
if(!(validate340(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : errors < 1000 ? vErrors.concat(validate340.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unwatched !== undefined){
if(!(validate342(data.unwatched, {instancePath:instancePath+"/unwatched",parentData:data,parentDataProperty:"unwatched",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : errors < 1000 ? vErrors.concat(validate342.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate345(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : errors < 1000 ? vErrors.concat(validate345.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.components = validate347;
const schema133 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ComponentFile":{"type":"object","additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/Text"},"name":{"$ref":"#/$defs/Name"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["file","name","sha256"]},"Day":{"type":"string","format":"date"},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"Ratio":{"type":"number","maximum":1,"minimum":0},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"base_model":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"provider":{"$ref":"#/$defs/Text"},"revision":{"$ref":"#/$defs/Text"}},"required":["name","provider","revision"]},"kind":{"const":"Components"},"model":{"$ref":"#/$defs/Name"},"parameters":{"type":"object","additionalProperties":false,"properties":{"max_output_tokens":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"seed":{"type":"integer"},"temperature":{"$ref":"#/$defs/NonNegative"},"top_p":{"$ref":"#/$defs/Ratio"}},"required":["max_output_tokens","temperature","top_p"]},"prompts":{"type":"array","items":{"$ref":"#/$defs/ComponentFile"}},"retrieval":{"type":"object","additionalProperties":false,"properties":{"index":{"$ref":"#/$defs/ComponentFile"},"method":{"$ref":"#/$defs/Text"},"passages":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["index","method","passages"]},"service":{"type":"object","additionalProperties":false,"properties":{"contract":{"$ref":"#/$defs/Text"},"evaluated_on":{"$ref":"#/$defs/Day"},"region":{"$ref":"#/$defs/Text"}},"required":["contract","evaluated_on","region"]},"tools":{"type":"array","items":{"$ref":"#/$defs/ComponentFile"}},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","base_model","kind","model","version"],"$id":"components"};
const schema134 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
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
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
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
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"number","minimum":0};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
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
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema137 = {"type":"number","maximum":1,"minimum":0};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate356.evaluated;
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
validate356.errors = vErrors;
return errors === 0;
}
validate356.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/Text"},"name":{"$ref":"#/$defs/Name"},"sha256":{"$ref":"#/$defs/Digest"}},"required":["file","name","sha256"]};
const schema139 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
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
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
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
if(!(validate348(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate352(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : errors < 1000 ? vErrors.concat(validate352.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate361(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : errors < 1000 ? vErrors.concat(validate361.errors).slice(0, 1000) : vErrors;
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
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"type":"string","format":"date"};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
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
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema141 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate371.errors = vErrors;
return errors === 0;
}
validate371.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="components" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
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
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema133.properties, key0))){
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
if(data.base_model !== undefined){
let data1 = data.base_model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err7 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data1.provider === undefined){
const err8 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data1.revision === undefined){
const err9 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
for(const key1 in data1){
if(!(((key1 === "name") || (key1 === "provider")) || (key1 === "revision"))){
const err10 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data1.name !== undefined){
if(!(validate348(data1.name, {instancePath:instancePath+"/base_model/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.provider !== undefined){
if(!(validate348(data1.provider, {instancePath:instancePath+"/base_model/provider",parentData:data1,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.revision !== undefined){
if(!(validate348(data1.revision, {instancePath:instancePath+"/base_model/revision",parentData:data1,parentDataProperty:"revision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: "object"}};
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
if("Components" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Components"}};
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
if(!(validate352(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : errors < 1000 ? vErrors.concat(validate352.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data7 = data.parameters;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.max_output_tokens === undefined){
const err13 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "max_output_tokens"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data7.temperature === undefined){
const err14 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "temperature"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data7.top_p === undefined){
const err15 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/required",keyword:"required",params:{missingProperty: "top_p"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
for(const key2 in data7){
if(!((((key2 === "max_output_tokens") || (key2 === "seed")) || (key2 === "temperature")) || (key2 === "top_p"))){
const err16 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data7.max_output_tokens !== undefined){
let data8 = data7.max_output_tokens;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/parameters/max_output_tokens",schemaPath:"#/properties/parameters/properties/max_output_tokens/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data7.seed !== undefined){
let data9 = data7.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/parameters/seed",schemaPath:"#/properties/parameters/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data7.temperature !== undefined){
if(!(validate354(data7.temperature, {instancePath:instancePath+"/parameters/temperature",parentData:data7,parentDataProperty:"temperature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : errors < 1000 ? vErrors.concat(validate354.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.top_p !== undefined){
if(!(validate356(data7.top_p, {instancePath:instancePath+"/parameters/top_p",parentData:data7,parentDataProperty:"top_p",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : errors < 1000 ? vErrors.concat(validate356.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.prompts !== undefined){
let data12 = data.prompts;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate358(data12[i0], {instancePath:instancePath+"/prompts/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : errors < 1000 ? vErrors.concat(validate358.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.retrieval !== undefined){
let data14 = data.retrieval;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.index === undefined){
const err23 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "index"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(data14.method === undefined){
const err24 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(data14.passages === undefined){
const err25 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/required",keyword:"required",params:{missingProperty: "passages"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
for(const key3 in data14){
if(!(((key3 === "index") || (key3 === "method")) || (key3 === "passages"))){
const err26 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data14.index !== undefined){
if(!(validate358(data14.index, {instancePath:instancePath+"/retrieval/index",parentData:data14,parentDataProperty:"index",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : errors < 1000 ? vErrors.concat(validate358.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.method !== undefined){
if(!(validate348(data14.method, {instancePath:instancePath+"/retrieval/method",parentData:data14,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.passages !== undefined){
let data17 = data14.passages;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err27 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err28 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err29 = {instancePath:instancePath+"/retrieval/passages",schemaPath:"#/properties/retrieval/properties/passages/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err30 = {instancePath:instancePath+"/retrieval",schemaPath:"#/properties/retrieval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.service !== undefined){
let data18 = data.service;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.contract === undefined){
const err31 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "contract"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(data18.evaluated_on === undefined){
const err32 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "evaluated_on"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if(data18.region === undefined){
const err33 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
for(const key4 in data18){
if(!(((key4 === "contract") || (key4 === "evaluated_on")) || (key4 === "region"))){
const err34 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data18.contract !== undefined){
if(!(validate348(data18.contract, {instancePath:instancePath+"/service/contract",parentData:data18,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data18.evaluated_on !== undefined){
if(!(validate367(data18.evaluated_on, {instancePath:instancePath+"/service/evaluated_on",parentData:data18,parentDataProperty:"evaluated_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : errors < 1000 ? vErrors.concat(validate367.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data18.region !== undefined){
if(!(validate348(data18.region, {instancePath:instancePath+"/service/region",parentData:data18,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : errors < 1000 ? vErrors.concat(validate348.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data22 = data.tools;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate358(data22[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : errors < 1000 ? vErrors.concat(validate358.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate371(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate371.errors : errors < 1000 ? vErrors.concat(validate371.errors).slice(0, 1000) : vErrors;
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
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.registry = validate373;
const schema142 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RegistryCopy":{"type":"object","additionalProperties":false,"properties":{"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"},"source":{"$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"status":{"const":"READY"},"version":{"$ref":"#/$defs/Version"}},"required":["source","stage","status","version"]},"RegistryName":{"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"},"RunId":{"$ref":"#/$defs/Text"},"Staging":{"type":"string","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"copies":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/RegistryCopy"}}},"dataset":{"type":"object","additionalProperties":false,"properties":{"digest":{"type":"string","pattern":"^(sha256:[0-9a-f]{64}|[A-Za-z0-9_.+/=-]{1,36})$"},"name":{"$ref":"#/$defs/Text"},"rows":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"source":{"$ref":"#/$defs/Text"}},"required":["digest","name","rows"]},"kind":{"const":"RegistryFacts"},"metrics":{"type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string","pattern":"^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$"}]}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"params":{"type":"object","additionalProperties":{"type":"string"}},"registry_name":{"$ref":"#/$defs/RegistryName"},"registry_uri":{"$ref":"#/$defs/Text"},"run_id":{"$ref":"#/$defs/RunId"},"source":{"$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"staging":{"$ref":"#/$defs/Staging"},"status":{"const":"READY"},"trainer":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Version"}},"required":["apiVersion","dataset","kind","metrics","model","params","registry_uri","source","stage","status","version"],"$id":"registry"};
const pattern104 = new RegExp("^(sha256:[0-9a-f]{64}|[A-Za-z0-9_.+/=-]{1,36})$", "u");
const pattern105 = new RegExp("^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$", "u");
const schema143 = {"type":"object","additionalProperties":false,"properties":{"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"},"source":{"$ref":"#/$defs/Text"},"stage":{"enum":["None","Staging","Production","Archived"]},"status":{"const":"READY"},"version":{"$ref":"#/$defs/Version"}},"required":["source","stage","status","version"]};
const schema144 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
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
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
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
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
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
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema147 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
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
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate375(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : errors < 1000 ? vErrors.concat(validate375.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate377(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : errors < 1000 ? vErrors.concat(validate377.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate379(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(!((((data3 === "None") || (data3 === "Staging")) || (data3 === "Production")) || (data3 === "Archived"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema143.properties.stage.enum}};
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
if(!(validate381(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : errors < 1000 ? vErrors.concat(validate381.errors).slice(0, 1000) : vErrors;
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
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema148 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate386.evaluated;
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
validate386.errors = vErrors;
return errors === 0;
}
validate386.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern28.test(data)){
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
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"string","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"};
const pattern108 = new RegExp("^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$", "u");

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
if(!pattern108.test(data)){
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
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registry" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
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
if(!(func3.call(schema142.properties, key0))){
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
if(!(validate374(data1[key2], {instancePath:instancePath+"/copies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : errors < 1000 ? vErrors.concat(validate374.errors).slice(0, 1000) : vErrors;
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
if(!((((key3 === "digest") || (key3 === "name")) || (key3 === "rows")) || (key3 === "source"))){
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
let data4 = data3.digest;
if(typeof data4 === "string"){
if(!pattern104.test(data4)){
const err19 = {instancePath:instancePath+"/dataset/digest",schemaPath:"#/properties/dataset/properties/digest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|[A-Za-z0-9_.+/=-]{1,36})$"}};
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
const err20 = {instancePath:instancePath+"/dataset/digest",schemaPath:"#/properties/dataset/properties/digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data3.name !== undefined){
if(!(validate379(data3.name, {instancePath:instancePath+"/dataset/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.rows !== undefined){
let data6 = data3.rows;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/dataset/rows",schemaPath:"#/properties/dataset/properties/rows/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data3.source !== undefined){
if(!(validate379(data3.source, {instancePath:instancePath+"/dataset/source",parentData:data3,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("RegistryFacts" !== data.kind){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "RegistryFacts"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data9 = data.metrics;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "number"}};
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
const _errs27 = errors;
if(typeof data10 === "string"){
if(!pattern105.test(data10)){
const err27 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
else {
const err28 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err29 = {instancePath:instancePath+"/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
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
}
else {
const err30 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate386(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate386.errors : errors < 1000 ? vErrors.concat(validate386.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate375(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : errors < 1000 ? vErrors.concat(validate375.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data13 = data.params;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(typeof data13[key5] !== "string"){
const err31 = {instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err32 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.registry_name !== undefined){
if(!(validate389(data.registry_name, {instancePath:instancePath+"/registry_name",parentData:data,parentDataProperty:"registry_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : errors < 1000 ? vErrors.concat(validate389.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_uri !== undefined){
if(!(validate379(data.registry_uri, {instancePath:instancePath+"/registry_uri",parentData:data,parentDataProperty:"registry_uri",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate377(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : errors < 1000 ? vErrors.concat(validate377.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate379(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
let data19 = data.stage;
if(!((((data19 === "None") || (data19 === "Staging")) || (data19 === "Production")) || (data19 === "Archived"))){
const err33 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema142.properties.stage.enum}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data.staging !== undefined){
if(!(validate394(data.staging, {instancePath:instancePath+"/staging",parentData:data,parentDataProperty:"staging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : errors < 1000 ? vErrors.concat(validate394.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.status !== undefined){
if("READY" !== data.status){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "READY"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.trainer !== undefined){
if(!(validate379(data.trainer, {instancePath:instancePath+"/trainer",parentData:data,parentDataProperty:"trainer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : errors < 1000 ? vErrors.concat(validate379.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate381(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : errors < 1000 ? vErrors.concat(validate381.errors).slice(0, 1000) : vErrors;
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
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.sbom = validate398;
const schema151 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Vulnerability":{"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]}},"type":"object","additionalProperties":true,"properties":{"bomFormat":{"const":"CycloneDX"},"components":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"name":{"$ref":"#/$defs/Text"}},"required":["name"]},"minItems":1},"serialNumber":{"$ref":"#/$defs/Text"},"specVersion":{"enum":["1.5","1.6","1.7"]},"version":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/Vulnerability"}}},"required":["bomFormat","components","specVersion"],"$id":"sbom"};
const schema152 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate399.evaluated;
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
validate399.errors = vErrors;
return errors === 0;
}
validate399.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]};

function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
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
if(!(validate399(data1.ref, {instancePath:instancePath+"/affects/" + i0+"/ref",parentData:data1,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
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
if(!(validate399(data3.justification, {instancePath:instancePath+"/analysis/justification",parentData:data3,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.state !== undefined){
let data5 = data3.state;
if(!((((((data5 === "resolved") || (data5 === "resolved_with_pedigree")) || (data5 === "exploitable")) || (data5 === "in_triage")) || (data5 === "false_positive")) || (data5 === "not_affected"))){
const err4 = {instancePath:instancePath+"/analysis/state",schemaPath:"#/properties/analysis/properties/state/enum",keyword:"enum",params:{allowedValues: schema153.properties.analysis.properties.state.enum}};
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
if(!(validate399(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
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
if(!(validate399(data8.method, {instancePath:instancePath+"/ratings/" + i1+"/method",parentData:data8,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
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
const err7 = {instancePath:instancePath+"/ratings/" + i1+"/severity",schemaPath:"#/properties/ratings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema153.properties.ratings.items.properties.severity.enum}};
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
if(!(validate399(data14.id, {instancePath:instancePath+"/references/" + i2+"/id",parentData:data14,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
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
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="sbom" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
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
if(!(validate399(data2.name, {instancePath:instancePath+"/components/" + i0+"/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
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
if(!(validate399(data.serialNumber, {instancePath:instancePath+"/serialNumber",parentData:data,parentDataProperty:"serialNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate399.errors : errors < 1000 ? vErrors.concat(validate399.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.specVersion !== undefined){
let data5 = data.specVersion;
if(!(((data5 === "1.5") || (data5 === "1.6")) || (data5 === "1.7"))){
const err8 = {instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/enum",keyword:"enum",params:{allowedValues: schema151.properties.specVersion.enum}};
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
if(!(validate402(data7[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : errors < 1000 ? vErrors.concat(validate402.errors).slice(0, 1000) : vErrors;
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
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.vex = validate409;
const schema154 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Vulnerability":{"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]}},"type":"object","additionalProperties":true,"properties":{"bomFormat":{"const":"CycloneDX"},"metadata":{"type":"object","additionalProperties":true,"properties":{"component":{"type":"object","additionalProperties":true,"properties":{"hashes":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"alg":{"$ref":"#/$defs/Text"},"content":{"$ref":"#/$defs/Text"}},"required":["alg","content"]}},"name":{"$ref":"#/$defs/Text"},"type":{"$ref":"#/$defs/Text"}},"required":["hashes"]}},"required":["component"]},"specVersion":{"enum":["1.5","1.6","1.7"]},"vulnerabilities":{"type":"array","items":{"$ref":"#/$defs/Vulnerability"}}},"required":["bomFormat","metadata","specVersion","vulnerabilities"],"$id":"vex"};
const schema155 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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

const schema156 = {"type":"object","additionalProperties":true,"properties":{"affects":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"ref":{"$ref":"#/$defs/Text"}},"required":["ref"]}},"analysis":{"type":"object","additionalProperties":true,"properties":{"justification":{"$ref":"#/$defs/Text"},"state":{"enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]}}},"id":{"$ref":"#/$defs/Text"},"ratings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"number"},"severity":{"enum":["critical","high","medium","low","info","none","unknown"]},"vector":{"type":"string"}}}},"references":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}}}}},"required":["id"]};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
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
if(!(validate410(data1.ref, {instancePath:instancePath+"/affects/" + i0+"/ref",parentData:data1,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
if(!(validate410(data3.justification, {instancePath:instancePath+"/analysis/justification",parentData:data3,parentDataProperty:"justification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.state !== undefined){
let data5 = data3.state;
if(!((((((data5 === "resolved") || (data5 === "resolved_with_pedigree")) || (data5 === "exploitable")) || (data5 === "in_triage")) || (data5 === "false_positive")) || (data5 === "not_affected"))){
const err4 = {instancePath:instancePath+"/analysis/state",schemaPath:"#/properties/analysis/properties/state/enum",keyword:"enum",params:{allowedValues: schema156.properties.analysis.properties.state.enum}};
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
if(!(validate410(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
if(!(validate410(data8.method, {instancePath:instancePath+"/ratings/" + i1+"/method",parentData:data8,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
const err7 = {instancePath:instancePath+"/ratings/" + i1+"/severity",schemaPath:"#/properties/ratings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema156.properties.ratings.items.properties.severity.enum}};
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
if(!(validate410(data14.id, {instancePath:instancePath+"/references/" + i2+"/id",parentData:data14,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vex" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
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
if(!(validate410(data4.alg, {instancePath:instancePath+"/metadata/component/hashes/" + i0+"/alg",parentData:data4,parentDataProperty:"alg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.content !== undefined){
if(!(validate410(data4.content, {instancePath:instancePath+"/metadata/component/hashes/" + i0+"/content",parentData:data4,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
if(data2.name !== undefined){
if(!(validate410(data2.name, {instancePath:instancePath+"/metadata/component/name",parentData:data2,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.type !== undefined){
if(!(validate410(data2.type, {instancePath:instancePath+"/metadata/component/type",parentData:data2,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : errors < 1000 ? vErrors.concat(validate410.errors).slice(0, 1000) : vErrors;
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
let data9 = data.specVersion;
if(!(((data9 === "1.5") || (data9 === "1.6")) || (data9 === "1.7"))){
const err13 = {instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/enum",keyword:"enum",params:{allowedValues: schema154.properties.specVersion.enum}};
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
let data10 = data.vulnerabilities;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate415(data10[i1], {instancePath:instancePath+"/vulnerabilities/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate415.errors : errors < 1000 ? vErrors.concat(validate415.errors).slice(0, 1000) : vErrors;
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
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.contract = validate422;
const schema157 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":true,"properties":{"$schema":{"const":"https://json-schema.org/draft/2020-12/schema"},"additionalProperties":{"type":"boolean"},"properties":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","items":{"type":"string"}},"type":{"const":"object"}},"required":["$schema","additionalProperties","properties","required","type"],"$id":"contract"};
const pattern111 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$", "u");

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contract" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
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
if(!(pattern111.test(key0))){
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
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.consumer = validate423;
const schema158 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ConsumerAccess":{"type":"object","additionalProperties":false,"properties":{"action":{"enum":["predict","explain","health"]},"attributes":{"type":"object","additionalProperties":{"$ref":"#/$defs/Text"}}},"required":["action","attributes"]},"ConsumerExample":{"type":"object","additionalProperties":false,"properties":{"answer":{"type":"object","additionalProperties":true},"request":{"type":"object","additionalProperties":true}},"required":["answer","request"]},"ConsumerFields":{"type":"object","additionalProperties":false,"properties":{"dependentRequired":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"properties":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","items":{"type":"string"}}},"required":["properties","required"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"access":{"type":"array","items":{"$ref":"#/$defs/ConsumerAccess"},"minItems":1},"apiVersion":{"const":"relc/v1"},"calls":{"type":"object","additionalProperties":false,"properties":{"per_day":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"per_second":{"type":"number","exclusiveMinimum":0}},"required":["per_day","per_second"]},"description":{"$ref":"#/$defs/Text"},"examples":{"type":"array","items":{"$ref":"#/$defs/ConsumerExample"}},"kind":{"const":"Consumer"},"reads":{"$ref":"#/$defs/ConsumerFields"},"sends":{"$ref":"#/$defs/ConsumerFields"},"unknown_fields":{"enum":["ignored","refused"]}},"required":["access","apiVersion","calls","description","examples","kind","reads","sends","unknown_fields"],"$id":"consumer"};
const schema159 = {"type":"object","additionalProperties":false,"properties":{"action":{"enum":["predict","explain","health"]},"attributes":{"type":"object","additionalProperties":{"$ref":"#/$defs/Text"}}},"required":["action","attributes"]};
const schema160 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
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
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
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
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema159.properties.action.enum}};
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
if(!(validate425(data1[key1], {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate425.errors : errors < 1000 ? vErrors.concat(validate425.errors).slice(0, 1000) : vErrors;
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
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema161 = {"type":"object","additionalProperties":false,"properties":{"answer":{"type":"object","additionalProperties":true},"request":{"type":"object","additionalProperties":true}},"required":["answer","request"]};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate429.evaluated;
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
validate429.errors = vErrors;
return errors === 0;
}
validate429.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"object","additionalProperties":false,"properties":{"dependentRequired":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"properties":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":true}},"required":{"type":"array","items":{"type":"string"}}},"required":["properties","required"]};

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
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
if(!(pattern111.test(key2))){
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
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="consumer" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
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
if(!(func3.call(schema158.properties, key0))){
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
if(!(validate424(data0[i0], {instancePath:instancePath+"/access/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate424.errors : errors < 1000 ? vErrors.concat(validate424.errors).slice(0, 1000) : vErrors;
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
if(!(validate425(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate425.errors : errors < 1000 ? vErrors.concat(validate425.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.examples !== undefined){
let data7 = data.examples;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate429(data7[i1], {instancePath:instancePath+"/examples/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate429.errors : errors < 1000 ? vErrors.concat(validate429.errors).slice(0, 1000) : vErrors;
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
if(!(validate431(data.reads, {instancePath:instancePath+"/reads",parentData:data,parentDataProperty:"reads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : errors < 1000 ? vErrors.concat(validate431.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sends !== undefined){
if(!(validate431(data.sends, {instancePath:instancePath+"/sends",parentData:data,parentDataProperty:"sends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : errors < 1000 ? vErrors.concat(validate431.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.unknown_fields !== undefined){
let data12 = data.unknown_fields;
if(!((data12 === "ignored") || (data12 === "refused"))){
const err24 = {instancePath:instancePath+"/unknown_fields",schemaPath:"#/properties/unknown_fields/enum",keyword:"enum",params:{allowedValues: schema158.properties.unknown_fields.enum}};
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
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.security_decision = validate434;
const schema163 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"decided_at":{"$ref":"#/$defs/Instant"},"decided_by":{"$ref":"#/$defs/Email"},"decision":{"enum":["PASS","FAIL"]},"findings":{"type":"array","items":{"$ref":"#/$defs/Text"}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"},"version":{"$ref":"#/$defs/Version"}},"required":["decided_at","decided_by","decision","findings","model","version"],"$id":"security_decision"};
const schema164 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema165 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

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
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
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
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
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
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"dynamicProps":false,"dynamicItems":false};


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

const schema170 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
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
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="security_decision" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate434.evaluated;
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
if(!(validate435(data.decided_at, {instancePath:instancePath+"/decided_at",parentData:data,parentDataProperty:"decided_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : errors < 1000 ? vErrors.concat(validate435.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decided_by !== undefined){
if(!(validate437(data.decided_by, {instancePath:instancePath+"/decided_by",parentData:data,parentDataProperty:"decided_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : errors < 1000 ? vErrors.concat(validate437.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(!((data2 === "PASS") || (data2 === "FAIL"))){
const err7 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema163.properties.decision.enum}};
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
if(!(validate439(data3[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : errors < 1000 ? vErrors.concat(validate439.errors).slice(0, 1000) : vErrors;
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
if(!(validate441(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : errors < 1000 ? vErrors.concat(validate441.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate443(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : errors < 1000 ? vErrors.concat(validate443.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.run_id !== undefined){
if(!(validate445(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : errors < 1000 ? vErrors.concat(validate445.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate447(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : errors < 1000 ? vErrors.concat(validate447.errors).slice(0, 1000) : vErrors;
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
validate434.errors = vErrors;
return errors === 0;
}
validate434.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.independent_validation = validate449;
const schema171 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"ValidationCondition":{"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/Day"},"settled":{"$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":false,"properties":{"conditions":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$":{"$ref":"#/$defs/ValidationCondition"}}},"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"opinion":{"enum":["approved","approved-with-conditions","rejected"]},"run_id":{"$ref":"#/$defs/RunId"},"scope":{"$ref":"#/$defs/Text"},"validated_at":{"$ref":"#/$defs/Instant"},"validated_by":{"$ref":"#/$defs/Email"},"version":{"$ref":"#/$defs/Version"}},"required":["conditions","model","opinion","scope","validated_at","validated_by","version"],"$id":"independent_validation"};
const pattern121 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");
const schema172 = {"type":"object","additionalProperties":false,"properties":{"due":{"$ref":"#/$defs/Day"},"settled":{"$ref":"#/$defs/Text"},"text":{"$ref":"#/$defs/Text"}},"required":["due","text"]};
const schema173 = {"type":"string","format":"date"};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
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
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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


function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate450.evaluated;
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
if(!(validate451(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate451.errors : errors < 1000 ? vErrors.concat(validate451.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.settled !== undefined){
if(!(validate453(data.settled, {instancePath:instancePath+"/settled",parentData:data,parentDataProperty:"settled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate453.errors : errors < 1000 ? vErrors.concat(validate453.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate453(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate453.errors : errors < 1000 ? vErrors.concat(validate453.errors).slice(0, 1000) : vErrors;
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
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema175 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
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
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
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
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema179 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

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
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema180 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate468.evaluated;
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
validate468.errors = vErrors;
return errors === 0;
}
validate468.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="independent_validation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate449.evaluated;
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
if(!(func3.call(schema171.properties, key0))){
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
if(!(pattern121.test(key1))){
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
if(pattern121.test(key2)){
if(!(validate450(data0[key2], {instancePath:instancePath+"/conditions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : errors < 1000 ? vErrors.concat(validate450.errors).slice(0, 1000) : vErrors;
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
if(!(validate457(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : errors < 1000 ? vErrors.concat(validate457.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_id !== undefined){
if(!(validate459(data.model_id, {instancePath:instancePath+"/model_id",parentData:data,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : errors < 1000 ? vErrors.concat(validate459.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.opinion !== undefined){
let data4 = data.opinion;
if(!(((data4 === "approved") || (data4 === "approved-with-conditions")) || (data4 === "rejected"))){
const err10 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/enum",keyword:"enum",params:{allowedValues: schema171.properties.opinion.enum}};
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
if(!(validate461(data.run_id, {instancePath:instancePath+"/run_id",parentData:data,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : errors < 1000 ? vErrors.concat(validate461.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate453(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate453.errors : errors < 1000 ? vErrors.concat(validate453.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_at !== undefined){
if(!(validate464(data.validated_at, {instancePath:instancePath+"/validated_at",parentData:data,parentDataProperty:"validated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : errors < 1000 ? vErrors.concat(validate464.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.validated_by !== undefined){
if(!(validate466(data.validated_by, {instancePath:instancePath+"/validated_by",parentData:data,parentDataProperty:"validated_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : errors < 1000 ? vErrors.concat(validate466.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate468(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate468.errors : errors < 1000 ? vErrors.concat(validate468.errors).slice(0, 1000) : vErrors;
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
validate449.errors = vErrors;
return errors === 0;
}
validate449.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.provenance = validate470;
const schema181 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Artifact":{"type":"object","additionalProperties":true,"properties":{"annotations":{"type":"object","additionalProperties":true,"properties":{"mlflow_digest":{"$ref":"#/$defs/Text"}}},"digest":{"type":"object","additionalProperties":true,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"]},"name":{"$ref":"#/$defs/Text"}},"required":["digest","name"]},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"ModelId":{"$ref":"#/$defs/Text"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RunId":{"$ref":"#/$defs/Text"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":true,"properties":{"buildDefinition":{"type":"object","additionalProperties":true,"properties":{"buildType":{"$ref":"#/$defs/Text"},"externalParameters":{"type":"object","additionalProperties":true,"properties":{"model":{"$ref":"#/$defs/Name"},"model_id":{"$ref":"#/$defs/ModelId"},"run_id":{"$ref":"#/$defs/RunId"}},"required":["model"]},"resolvedDependencies":{"type":"array","items":{"$ref":"#/$defs/Artifact"},"minItems":1}},"required":["buildType","externalParameters","resolvedDependencies"]},"runDetails":{"type":"object","additionalProperties":true,"properties":{"builder":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Text"}},"required":["id"]},"byproducts":{"type":"array","items":{"$ref":"#/$defs/Artifact"},"minItems":1},"metadata":{"type":"object","additionalProperties":true,"properties":{"finishedOn":{"$ref":"#/$defs/Instant"},"startedOn":{"$ref":"#/$defs/Instant"}}}},"required":["builder"]}},"required":["buildDefinition","runDetails"],"$id":"provenance"};
const schema182 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema183 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate473.evaluated;
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
validate473.errors = vErrors;
return errors === 0;
}
validate473.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
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
validate477.errors = vErrors;
return errors === 0;
}
validate477.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema186 = {"type":"object","additionalProperties":true,"properties":{"annotations":{"type":"object","additionalProperties":true,"properties":{"mlflow_digest":{"$ref":"#/$defs/Text"}}},"digest":{"type":"object","additionalProperties":true,"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["sha256"]},"name":{"$ref":"#/$defs/Text"}},"required":["digest","name"]};
const pattern134 = new RegExp("^[0-9a-f]{64}$", "u");

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
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
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.mlflow_digest !== undefined){
if(!(validate471(data0.mlflow_digest, {instancePath:instancePath+"/annotations/mlflow_digest",parentData:data0,parentDataProperty:"mlflow_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : errors < 1000 ? vErrors.concat(validate471.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sha256 === undefined){
const err3 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data2.sha256 !== undefined){
let data3 = data2.sha256;
if(typeof data3 === "string"){
if(!pattern134.test(data3)){
const err4 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err5 = {instancePath:instancePath+"/digest/sha256",schemaPath:"#/properties/digest/properties/sha256/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate471(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : errors < 1000 ? vErrors.concat(validate471.errors).slice(0, 1000) : vErrors;
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
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema187 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="provenance" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
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
if(!(validate471(data0.buildType, {instancePath:instancePath+"/buildDefinition/buildType",parentData:data0,parentDataProperty:"buildType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : errors < 1000 ? vErrors.concat(validate471.errors).slice(0, 1000) : vErrors;
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
if(!(validate473(data2.model, {instancePath:instancePath+"/buildDefinition/externalParameters/model",parentData:data2,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate473.errors : errors < 1000 ? vErrors.concat(validate473.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.model_id !== undefined){
if(!(validate475(data2.model_id, {instancePath:instancePath+"/buildDefinition/externalParameters/model_id",parentData:data2,parentDataProperty:"model_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : errors < 1000 ? vErrors.concat(validate475.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2.run_id !== undefined){
if(!(validate477(data2.run_id, {instancePath:instancePath+"/buildDefinition/externalParameters/run_id",parentData:data2,parentDataProperty:"run_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate477.errors : errors < 1000 ? vErrors.concat(validate477.errors).slice(0, 1000) : vErrors;
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
if(!(validate479(data6[i0], {instancePath:instancePath+"/buildDefinition/resolvedDependencies/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : errors < 1000 ? vErrors.concat(validate479.errors).slice(0, 1000) : vErrors;
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
if(data8.builder !== undefined){
let data9 = data8.builder;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err11 = {instancePath:instancePath+"/runDetails/builder",schemaPath:"#/properties/runDetails/properties/builder/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data9.id !== undefined){
if(!(validate471(data9.id, {instancePath:instancePath+"/runDetails/builder/id",parentData:data9,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : errors < 1000 ? vErrors.concat(validate471.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/runDetails/builder",schemaPath:"#/properties/runDetails/properties/builder/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data8.byproducts !== undefined){
let data11 = data8.byproducts;
if(Array.isArray(data11)){
if(data11.length < 1){
const err13 = {instancePath:instancePath+"/runDetails/byproducts",schemaPath:"#/properties/runDetails/properties/byproducts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate479(data11[i1], {instancePath:instancePath+"/runDetails/byproducts/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : errors < 1000 ? vErrors.concat(validate479.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/runDetails/byproducts",schemaPath:"#/properties/runDetails/properties/byproducts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data8.metadata !== undefined){
let data13 = data8.metadata;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.finishedOn !== undefined){
if(!(validate485(data13.finishedOn, {instancePath:instancePath+"/runDetails/metadata/finishedOn",parentData:data13,parentDataProperty:"finishedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : errors < 1000 ? vErrors.concat(validate485.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data13.startedOn !== undefined){
if(!(validate485(data13.startedOn, {instancePath:instancePath+"/runDetails/metadata/startedOn",parentData:data13,parentDataProperty:"startedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : errors < 1000 ? vErrors.concat(validate485.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/runDetails/metadata",schemaPath:"#/properties/runDetails/properties/metadata/type",keyword:"type",params:{type: "object"}};
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
const err16 = {instancePath:instancePath+"/runDetails",schemaPath:"#/properties/runDetails/type",keyword:"type",params:{type: "object"}};
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
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.vulnerability_scan = validate488;
const schema188 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":true,"properties":{"metadata":{"type":"object","additionalProperties":true,"properties":{"scanFinishedOn":{"$ref":"#/$defs/Instant"},"scanStartedOn":{"$ref":"#/$defs/Instant"}},"required":["scanFinishedOn","scanStartedOn"]},"scanner":{"type":"object","additionalProperties":true,"properties":{"db":{"type":"object","additionalProperties":true,"properties":{"lastUpdate":{"$ref":"#/$defs/Instant"}},"required":["lastUpdate"]},"result":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"annotations":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"alias":{"$ref":"#/$defs/Text"},"bom-ref":{"$ref":"#/$defs/Text"}}}},"id":{"$ref":"#/$defs/Text"},"severity":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"method":{"$ref":"#/$defs/Text"},"score":{"type":"string"}},"required":["method","score"]}}},"required":["id","severity"]}},"uri":{"$ref":"#/$defs/Text"},"version":{"$ref":"#/$defs/Text"}},"required":["db","result","uri","version"]}},"required":["metadata","scanner"],"$id":"vulnerability_scan"};
const schema189 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate489.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
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
validate489.errors = vErrors;
return errors === 0;
}
validate489.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema190 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vulnerability_scan" */;
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
if(!(validate489(data0.scanFinishedOn, {instancePath:instancePath+"/metadata/scanFinishedOn",parentData:data0,parentDataProperty:"scanFinishedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : errors < 1000 ? vErrors.concat(validate489.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.scanStartedOn !== undefined){
if(!(validate489(data0.scanStartedOn, {instancePath:instancePath+"/metadata/scanStartedOn",parentData:data0,parentDataProperty:"scanStartedOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : errors < 1000 ? vErrors.concat(validate489.errors).slice(0, 1000) : vErrors;
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
if(!(validate489(data4.lastUpdate, {instancePath:instancePath+"/scanner/db/lastUpdate",parentData:data4,parentDataProperty:"lastUpdate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : errors < 1000 ? vErrors.concat(validate489.errors).slice(0, 1000) : vErrors;
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
if(!(validate493(data9.alias, {instancePath:instancePath+"/scanner/result/" + i0+"/annotations/" + i1+"/alias",parentData:data9,parentDataProperty:"alias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data9["bom-ref"] !== undefined){
if(!(validate493(data9["bom-ref"], {instancePath:instancePath+"/scanner/result/" + i0+"/annotations/" + i1+"/bom-ref",parentData:data9,parentDataProperty:"bom-ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
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
if(!(validate493(data7.id, {instancePath:instancePath+"/scanner/result/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
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
if(!(validate493(data14.method, {instancePath:instancePath+"/scanner/result/" + i0+"/severity/" + i2+"/method",parentData:data14,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
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
if(!(validate493(data3.uri, {instancePath:instancePath+"/scanner/uri",parentData:data3,parentDataProperty:"uri",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.version !== undefined){
if(!(validate493(data3.version, {instancePath:instancePath+"/scanner/version",parentData:data3,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : errors < 1000 ? vErrors.concat(validate493.errors).slice(0, 1000) : vErrors;
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
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.inference_gateway = validate500;
const schema191 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"authentication":{"enum":["mtls","oidc","mtls+oidc"]},"description":{"$ref":"#/$defs/Text"},"enforce_contract":{"type":"boolean"},"kind":{"const":"InferenceGateway"},"max_request_bytes":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"min_tls":{"enum":["1.2","1.3"]},"timeout_ms":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["apiVersion","authentication","description","enforce_contract","kind","max_request_bytes","min_tls","timeout_ms"],"$id":"inference_gateway"};
const schema192 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate501.errors = vErrors;
return errors === 0;
}
validate501.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="inference_gateway" */;
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
const err10 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema191.properties.authentication.enum}};
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
if(!(validate501(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : errors < 1000 ? vErrors.concat(validate501.errors).slice(0, 1000) : vErrors;
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
const err16 = {instancePath:instancePath+"/min_tls",schemaPath:"#/properties/min_tls/enum",keyword:"enum",params:{allowedValues: schema191.properties.min_tls.enum}};
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
validate500.errors = vErrors;
return errors === 0;
}
validate500.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.access_policy = validate503;
const schema193 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"AccessRule":{"type":"object","additionalProperties":false,"properties":{"action":{"type":"array","items":{"enum":["predict","explain","health"]},"minItems":1},"name":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"subject":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["action","name","purpose","subject"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"$ref":"#/$defs/AccessRule"},"minItems":1},"apiVersion":{"const":"relc/v1"},"default":{"const":"deny"},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"AccessPolicy"}},"required":["allow","apiVersion","default","description","kind"],"$id":"access_policy"};
const schema194 = {"type":"object","additionalProperties":false,"properties":{"action":{"type":"array","items":{"enum":["predict","explain","health"]},"minItems":1},"name":{"$ref":"#/$defs/Text"},"purpose":{"$ref":"#/$defs/Text"},"subject":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["action","name","purpose","subject"]};
const schema195 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate505.errors = vErrors;
return errors === 0;
}
validate505.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate504.evaluated;
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
const err6 = {instancePath:instancePath+"/action/" + i0,schemaPath:"#/properties/action/items/enum",keyword:"enum",params:{allowedValues: schema194.properties.action.items.enum}};
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
if(!(validate505(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : errors < 1000 ? vErrors.concat(validate505.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate505(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : errors < 1000 ? vErrors.concat(validate505.errors).slice(0, 1000) : vErrors;
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
validate504.errors = vErrors;
return errors === 0;
}
validate504.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="access_policy" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate503.evaluated;
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
if(!(validate504(data0[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate504.errors : errors < 1000 ? vErrors.concat(validate504.errors).slice(0, 1000) : vErrors;
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
if(!(validate505(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : errors < 1000 ? vErrors.concat(validate505.errors).slice(0, 1000) : vErrors;
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
validate503.errors = vErrors;
return errors === 0;
}
validate503.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.rate_limit = validate510;
const schema196 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"burst":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"RateLimit"},"requests_per_second":{"type":"number","exclusiveMinimum":0}},"required":["apiVersion","burst","description","kind","requests_per_second"],"$id":"rate_limit"};
const schema197 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
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
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rate_limit" */;
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
if(!(validate511(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : errors < 1000 ? vErrors.concat(validate511.errors).slice(0, 1000) : vErrors;
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
validate510.errors = vErrors;
return errors === 0;
}
validate510.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.quota = validate513;
const schema198 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"calls_per_consumer":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"Quota"},"per":{"enum":["hour","day","month"]}},"required":["apiVersion","calls_per_consumer","description","kind","per"],"$id":"quota"};
const schema199 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
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
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="quota" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate513.evaluated;
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
if(!(validate514(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : errors < 1000 ? vErrors.concat(validate514.errors).slice(0, 1000) : vErrors;
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
const err11 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema198.properties.per.enum}};
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
validate513.errors = vErrors;
return errors === 0;
}
validate513.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.output_limits = validate516;
const schema200 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Interval":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"description":{"$ref":"#/$defs/Text"},"kind":{"const":"OutputLimits"},"on_violation":{"enum":["block","fallback"]},"outputs":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_./-]*$":{"$ref":"#/$defs/Interval"}}},"refuse_nan_and_inf":{"type":"boolean"}},"required":["apiVersion","description","kind","on_violation","outputs","refuse_nan_and_inf"],"$id":"output_limits"};
const schema201 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate517.evaluated;
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
validate517.errors = vErrors;
return errors === 0;
}
validate517.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema202 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"number"},"min":{"type":"number"}},"required":["max","min"]};

function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate519.evaluated;
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
validate519.errors = vErrors;
return errors === 0;
}
validate519.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="output_limits" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
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
if(!(validate517(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate517.errors : errors < 1000 ? vErrors.concat(validate517.errors).slice(0, 1000) : vErrors;
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
const err9 = {instancePath:instancePath+"/on_violation",schemaPath:"#/properties/on_violation/enum",keyword:"enum",params:{allowedValues: schema200.properties.on_violation.enum}};
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
if(!(validate519(data4[key2], {instancePath:instancePath+"/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : errors < 1000 ? vErrors.concat(validate519.errors).slice(0, 1000) : vErrors;
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
validate516.errors = vErrors;
return errors === 0;
}
validate516.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.llm_gateway = validate521;
const schema203 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ContentCategory":{"enum":["hate","harassment","self_harm","sexual","violence","illegal_acts","discrimination","legal_advice","off_topic"]},"ContentRule":{"type":"object","additionalProperties":false,"properties":{"action":{"enum":["block","escalate","flag"]},"category":{"$ref":"#/$defs/ContentCategory"},"where":{"type":"array","items":{"enum":["input","output"]},"minItems":1}},"required":["action","category","where"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Pii":{"enum":["full_name","cpf","rg","birth_date","email","phone","address","bank_account","card_number"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"TextFilter":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/Name"},"max_characters":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["field","max_characters"]}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"content_policy":{"type":"array","items":{"$ref":"#/$defs/ContentRule"},"minItems":1},"description":{"$ref":"#/$defs/Text"},"input":{"$ref":"#/$defs/TextFilter"},"kind":{"const":"LlmGateway"},"output":{"$ref":"#/$defs/TextFilter"},"pii_masking":{"type":"object","additionalProperties":false,"properties":{"entities":{"type":"array","items":{"$ref":"#/$defs/Pii"},"minItems":1},"where":{"type":"array","items":{"enum":["input","output","logs"]},"minItems":1}},"required":["entities","where"]},"prompt_injection":{"type":"object","additionalProperties":false,"properties":{"inspect":{"type":"array","items":{"enum":["input","retrieval","tools"]},"minItems":1},"on_detection":{"enum":["block","flag"]}},"required":["inspect","on_detection"]}},"required":["apiVersion","content_policy","description","input","kind","output","pii_masking","prompt_injection"],"$id":"llm_gateway"};
const schema204 = {"type":"object","additionalProperties":false,"properties":{"action":{"enum":["block","escalate","flag"]},"category":{"$ref":"#/$defs/ContentCategory"},"where":{"type":"array","items":{"enum":["input","output"]},"minItems":1}},"required":["action","category","where"]};
const schema205 = {"enum":["hate","harassment","self_harm","sexual","violence","illegal_acts","discrimination","legal_advice","off_topic"]};

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "hate") || (data === "harassment")) || (data === "self_harm")) || (data === "sexual")) || (data === "violence")) || (data === "illegal_acts")) || (data === "discrimination")) || (data === "legal_advice")) || (data === "off_topic"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema205.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema204.properties.action.enum}};
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
if(!(validate523(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate523.errors : errors < 1000 ? vErrors.concat(validate523.errors).slice(0, 1000) : vErrors;
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
const err6 = {instancePath:instancePath+"/where/" + i0,schemaPath:"#/properties/where/items/enum",keyword:"enum",params:{allowedValues: schema204.properties.where.items.enum}};
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
validate522.errors = vErrors;
return errors === 0;
}
validate522.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema206 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate526.evaluated;
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
validate526.errors = vErrors;
return errors === 0;
}
validate526.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema207 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/Name"},"max_characters":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["field","max_characters"]};
const schema208 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate529.evaluated;
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
validate529.errors = vErrors;
return errors === 0;
}
validate529.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate529(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate529.errors : errors < 1000 ? vErrors.concat(validate529.errors).slice(0, 1000) : vErrors;
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
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema209 = {"enum":["full_name","cpf","rg","birth_date","email","phone","address","bank_account","card_number"]};

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate533.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((data === "full_name") || (data === "cpf")) || (data === "rg")) || (data === "birth_date")) || (data === "email")) || (data === "phone")) || (data === "address")) || (data === "bank_account")) || (data === "card_number"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema209.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate533.errors = vErrors;
return errors === 0;
}
validate533.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="llm_gateway" */;
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
if(!(validate522(data1[i0], {instancePath:instancePath+"/content_policy/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : errors < 1000 ? vErrors.concat(validate522.errors).slice(0, 1000) : vErrors;
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
if(!(validate526(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate526.errors : errors < 1000 ? vErrors.concat(validate526.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate528(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : errors < 1000 ? vErrors.concat(validate528.errors).slice(0, 1000) : vErrors;
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
if(!(validate528(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : errors < 1000 ? vErrors.concat(validate528.errors).slice(0, 1000) : vErrors;
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
if(!(validate533(data8[i1], {instancePath:instancePath+"/pii_masking/entities/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate533.errors : errors < 1000 ? vErrors.concat(validate533.errors).slice(0, 1000) : vErrors;
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
const err19 = {instancePath:instancePath+"/pii_masking/where/" + i2,schemaPath:"#/properties/pii_masking/properties/where/items/enum",keyword:"enum",params:{allowedValues: schema203.properties.pii_masking.properties.where.items.enum}};
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
const err26 = {instancePath:instancePath+"/prompt_injection/inspect/" + i3,schemaPath:"#/properties/prompt_injection/properties/inspect/items/enum",keyword:"enum",params:{allowedValues: schema203.properties.prompt_injection.properties.inspect.items.enum}};
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
const err28 = {instancePath:instancePath+"/prompt_injection/on_detection",schemaPath:"#/properties/prompt_injection/properties/on_detection/enum",keyword:"enum",params:{allowedValues: schema203.properties.prompt_injection.properties.on_detection.enum}};
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
validate521.errors = vErrors;
return errors === 0;
}
validate521.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.approvals = validate535;
const schema210 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"ActingRole":{"enum":["model-signer","builder","security-reviewer","vex-signer","release-decider","readiness-approver","hygiene-reviewer","risk-accepter","trainer","independent-validation"]},"ApprovalRule":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"when":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"array","items":{"enum":["standard","normal","emergency","rollback","withdrawal"]},"minItems":1},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"target":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}}},"required":["name","require","when"]},"EmergencyRule":{"type":"object","additionalProperties":false,"properties":{"ratify":{"type":"object","additionalProperties":false,"properties":{"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["within_days"]},"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["ratify","require"]},"GitLab":{"type":"object","additionalProperties":false,"properties":{"digest_bound":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"plan_job":{"$ref":"#/$defs/Text"},"project_id":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"settings":{"$ref":"#/$defs/GitLabSettings"},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$"}},"required":["plan_job","project_id","url"]},"GitLabSettings":{"type":"object","additionalProperties":false,"properties":{"approval_rules_overwritten":{"type":"boolean"},"disable_overriding_approvers_per_merge_request":{"type":"boolean"},"merge_requests_author_approval":{"type":"boolean"},"merge_requests_disable_committers_approval":{"type":"boolean"},"reset_approvals_on_push":{"type":"boolean"}}},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Serving":{"enum":["online","batch","streaming"]},"StandardRule":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"ValidatedModels":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"first_release":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"ValidationRule":{"type":"object","additionalProperties":false,"properties":{"max_age_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/ValidatedModels"}},"required":["name","when"]}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"emergency":{"$ref":"#/$defs/EmergencyRule"},"excluded":{"type":"array","items":{"$ref":"#/$defs/ActingRole"},"minItems":1},"expires_after_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"gitlab":{"$ref":"#/$defs/GitLab"},"independent_validation":{"type":"array","items":{"$ref":"#/$defs/ValidationRule"},"minItems":1},"judge":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]},"kind":{"const":"ApprovalPolicy"},"roster":{"type":"object","additionalProperties":false,"properties":{"max_age_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["max_age_days"]},"rules":{"type":"array","items":{"$ref":"#/$defs/ApprovalRule"},"minItems":1},"standard":{"$ref":"#/$defs/StandardRule"},"state_expires_after_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"substitutes":{"type":"object","additionalProperties":false,"properties":{"max_days":{"allOf":[{"type":"number"},{"type":"integer","maximum":3660,"minimum":1}]}},"required":["max_days"]},"units":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"way_back":{"type":"object","additionalProperties":false,"properties":{"most_days":{"allOf":[{"type":"number"},{"type":"integer","maximum":3660,"minimum":1}]}},"required":["most_days"]}},"required":["apiVersion","expires_after_days","kind","rules","state_expires_after_days"],"$id":"approvals"};
const schema211 = {"type":"object","additionalProperties":false,"properties":{"ratify":{"type":"object","additionalProperties":false,"properties":{"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["within_days"]},"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["ratify","require"]};

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
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema212 = {"enum":["model-signer","builder","security-reviewer","vex-signer","release-decider","readiness-approver","hygiene-reviewer","risk-accepter","trainer","independent-validation"]};

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
if(!((((((((((data === "model-signer") || (data === "builder")) || (data === "security-reviewer")) || (data === "vex-signer")) || (data === "release-decider")) || (data === "readiness-approver")) || (data === "hygiene-reviewer")) || (data === "risk-accepter")) || (data === "trainer")) || (data === "independent-validation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema212.enum}};
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

const schema213 = {"type":"object","additionalProperties":false,"properties":{"digest_bound":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"plan_job":{"$ref":"#/$defs/Text"},"project_id":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"settings":{"$ref":"#/$defs/GitLabSettings"},"url":{"type":"string","pattern":"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$"}},"required":["plan_job","project_id","url"]};
const schema214 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate541.evaluated;
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
validate541.errors = vErrors;
return errors === 0;
}
validate541.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema215 = {"type":"object","additionalProperties":false,"properties":{"approval_rules_overwritten":{"type":"boolean"},"disable_overriding_approvers_per_merge_request":{"type":"boolean"},"merge_requests_author_approval":{"type":"boolean"},"merge_requests_disable_committers_approval":{"type":"boolean"},"reset_approvals_on_push":{"type":"boolean"}}};

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
validate543.errors = vErrors;
return errors === 0;
}
validate543.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern150 = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$", "u");

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
const err5 = {instancePath:instancePath+"/digest_bound/" + i0,schemaPath:"#/properties/digest_bound/items/enum",keyword:"enum",params:{allowedValues: schema213.properties.digest_bound.items.enum}};
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
if(!(validate541(data.plan_job, {instancePath:instancePath+"/plan_job",parentData:data,parentDataProperty:"plan_job",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : errors < 1000 ? vErrors.concat(validate541.errors).slice(0, 1000) : vErrors;
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
if(!(validate543(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : errors < 1000 ? vErrors.concat(validate543.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!pattern150.test(data5)){
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
validate540.errors = vErrors;
return errors === 0;
}
validate540.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema216 = {"type":"object","additionalProperties":false,"properties":{"max_age_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/ValidatedModels"}},"required":["name","when"]};
const schema217 = {"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"first_release":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}};
const schema218 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate549(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate549.evaluated;
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
validate549.errors = vErrors;
return errors === 0;
}
validate549.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema219 = {"enum":["online","batch","streaming"]};

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema219.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema220 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

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
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema220.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate553.errors = vErrors;
return errors === 0;
}
validate553.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema217.properties, key0))){
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
const err3 = {instancePath:instancePath+"/criticality/" + i0,schemaPath:"#/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema217.properties.criticality.items.enum}};
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
if(!(validate549(data5[i1], {instancePath:instancePath+"/model/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
const err11 = {instancePath:instancePath+"/sector/" + i2,schemaPath:"#/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema217.properties.sector.items.enum}};
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
if(!(validate551(data10[i3], {instancePath:instancePath+"/serving/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : errors < 1000 ? vErrors.concat(validate551.errors).slice(0, 1000) : vErrors;
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
if(!(validate553(data12[i4], {instancePath:instancePath+"/task/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate553.errors : errors < 1000 ? vErrors.concat(validate553.errors).slice(0, 1000) : vErrors;
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
const err18 = {instancePath:instancePath+"/type/" + i5,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema217.properties.type.items.enum}};
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
if(!(validate549(data16[i6], {instancePath:instancePath+"/unit/" + i6,parentData:data16,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate541(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : errors < 1000 ? vErrors.concat(validate541.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate548(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : errors < 1000 ? vErrors.concat(validate548.errors).slice(0, 1000) : vErrors;
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
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema221 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text"},"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"when":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"array","items":{"enum":["standard","normal","emergency","rollback","withdrawal"]},"minItems":1},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"target":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}}},"required":["name","require","when"]};

function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate558.evaluated;
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
if(!(validate541(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : errors < 1000 ? vErrors.concat(validate541.errors).slice(0, 1000) : vErrors;
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
if(!(func3.call(schema221.properties.when.properties, key3))){
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
const err11 = {instancePath:instancePath+"/when/class/" + i0,schemaPath:"#/properties/when/properties/class/items/enum",keyword:"enum",params:{allowedValues: schema221.properties.when.properties.class.items.enum}};
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
const err14 = {instancePath:instancePath+"/when/criticality/" + i1,schemaPath:"#/properties/when/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema221.properties.when.properties.criticality.items.enum}};
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
if(!(validate549(data9[i2], {instancePath:instancePath+"/when/model/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
const err21 = {instancePath:instancePath+"/when/sector/" + i3,schemaPath:"#/properties/when/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema221.properties.when.properties.sector.items.enum}};
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
if(!(validate551(data14[i4], {instancePath:instancePath+"/when/serving/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : errors < 1000 ? vErrors.concat(validate551.errors).slice(0, 1000) : vErrors;
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
if(!(validate549(data16[i5], {instancePath:instancePath+"/when/target/" + i5,parentData:data16,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
if(!(validate553(data18[i6], {instancePath:instancePath+"/when/task/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate553.errors : errors < 1000 ? vErrors.concat(validate553.errors).slice(0, 1000) : vErrors;
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
if(!(validate549(data20[i7], {instancePath:instancePath+"/when/unit/" + i7,parentData:data20,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
validate558.errors = vErrors;
return errors === 0;
}
validate558.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema222 = {"type":"object","additionalProperties":false,"properties":{"require":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}}},"required":["require"]};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate566.evaluated;
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
validate566.errors = vErrors;
return errors === 0;
}
validate566.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="approvals" */;
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
if(!(func3.call(schema210.properties, key0))){
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
if(!(validate536(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : errors < 1000 ? vErrors.concat(validate536.errors).slice(0, 1000) : vErrors;
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
if(!(validate538(data2[i0], {instancePath:instancePath+"/excluded/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate538.errors : errors < 1000 ? vErrors.concat(validate538.errors).slice(0, 1000) : vErrors;
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
if(!(validate540(data.gitlab, {instancePath:instancePath+"/gitlab",parentData:data,parentDataProperty:"gitlab",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : errors < 1000 ? vErrors.concat(validate540.errors).slice(0, 1000) : vErrors;
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
if(!(validate546(data6[i1], {instancePath:instancePath+"/independent_validation/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : errors < 1000 ? vErrors.concat(validate546.errors).slice(0, 1000) : vErrors;
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
if(!(validate558(data14[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate558.errors : errors < 1000 ? vErrors.concat(validate558.errors).slice(0, 1000) : vErrors;
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
if(!(validate566(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate566.errors : errors < 1000 ? vErrors.concat(validate566.errors).slice(0, 1000) : vErrors;
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
if(!(validate549(data20[i3], {instancePath:instancePath+"/units/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : errors < 1000 ? vErrors.concat(validate549.errors).slice(0, 1000) : vErrors;
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
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.thresholds = validate569;
const schema223 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"NonNegative":{"type":"number","minimum":0},"RegressionLimit":{"type":"object","additionalProperties":false,"properties":{"better":{"enum":["higher","lower","nearer_zero"]},"by":{"$ref":"#/$defs/NonNegative"},"measure":{"type":"string","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"share":{"$ref":"#/$defs/NonNegative"}},"required":["better","measure"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"blocking_severities":{"type":"array","items":{"enum":["critical","high","medium","low"]},"minItems":1},"kind":{"const":"Thresholds"},"metric_names":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1}}},"regressions":{"type":"array","items":{"$ref":"#/$defs/RegressionLimit"},"minItems":1},"revalidation_grace_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]}},"required":["apiVersion","blocking_severities","kind","regressions","revalidation_grace_days"],"$id":"thresholds"};
const schema224 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema225 = {"type":"object","additionalProperties":false,"properties":{"better":{"enum":["higher","lower","nearer_zero"]},"by":{"$ref":"#/$defs/NonNegative"},"measure":{"type":"string","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"share":{"$ref":"#/$defs/NonNegative"}},"required":["better","measure"]};
const schema226 = {"type":"number","minimum":0};

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
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
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern161 = new RegExp("^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$", "u");

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate572.evaluated;
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
const err3 = {instancePath:instancePath+"/better",schemaPath:"#/properties/better/enum",keyword:"enum",params:{allowedValues: schema225.properties.better.enum}};
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
if(!(validate573(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate573.errors : errors < 1000 ? vErrors.concat(validate573.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.measure !== undefined){
let data2 = data.measure;
if(typeof data2 === "string"){
if(!pattern161.test(data2)){
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
if(!(validate573(data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate573.errors : errors < 1000 ? vErrors.concat(validate573.errors).slice(0, 1000) : vErrors;
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
validate572.errors = vErrors;
return errors === 0;
}
validate572.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="thresholds" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate569.evaluated;
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
if(data.regressions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regressions"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.revalidation_grace_days === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revalidation_grace_days"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "blocking_severities")) || (key0 === "kind")) || (key0 === "metric_names")) || (key0 === "regressions")) || (key0 === "revalidation_grace_days"))){
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
if(data.blocking_severities !== undefined){
let data1 = data.blocking_severities;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/blocking_severities",schemaPath:"#/properties/blocking_severities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
const err8 = {instancePath:instancePath+"/blocking_severities/" + i0,schemaPath:"#/properties/blocking_severities/items/enum",keyword:"enum",params:{allowedValues: schema223.properties.blocking_severities.items.enum}};
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
const err9 = {instancePath:instancePath+"/blocking_severities",schemaPath:"#/properties/blocking_severities/type",keyword:"type",params:{type: "array"}};
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
if("Thresholds" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Thresholds"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.metric_names !== undefined){
let data4 = data.metric_names;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern5.test(key1))){
const err11 = {instancePath:instancePath+"/metric_names",schemaPath:"#/properties/metric_names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
for(const key2 in data4){
if(pattern5.test(key2)){
let data5 = data4[key2];
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/metric_names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metric_names/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate570(data5[i1], {instancePath:instancePath+"/metric_names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate570.errors : errors < 1000 ? vErrors.concat(validate570.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/metric_names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metric_names/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "array"}};
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
}
else {
const err14 = {instancePath:instancePath+"/metric_names",schemaPath:"#/properties/metric_names/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.regressions !== undefined){
let data7 = data.regressions;
if(Array.isArray(data7)){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate572(data7[i2], {instancePath:instancePath+"/regressions/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate572.errors : errors < 1000 ? vErrors.concat(validate572.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.revalidation_grace_days !== undefined){
let data9 = data.revalidation_grace_days;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/revalidation_grace_days",schemaPath:"#/properties/revalidation_grace_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
validate569.errors = vErrors;
return errors === 0;
}
validate569.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.demands = validate577;
const schema227 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Declinable":{"type":"object","additionalProperties":false,"properties":{"by":{"$ref":"#/$defs/Name"},"demand":{"$ref":"#/$defs/DeclinableName"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["by","demand","when"]},"DeclinableName":{"type":"string","pattern":"^(evidence/(canary_plan|drift_baseline|fairness|sbom|vex)|profile/(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))|measures/[a-z0-9_]+|runtime_policies/(InferenceGateway|RateLimit|Quota|OutputLimits|LlmGateway)|checklists/(readiness|hygiene)/[a-z0-9][a-z0-9_.-]{0,62}|decides_about_people|drift/[^/\\x00-\\x1f\\x7f]+)$"},"Demand":{"type":"object","additionalProperties":false,"properties":{"checklists":{"type":"object","additionalProperties":false,"properties":{"hygiene":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"readiness":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"evidence":{"type":"array","items":{"$ref":"#/$defs/DemandedEvidence"},"minItems":1},"measures":{"type":"array","items":{"$ref":"#/$defs/DemandedMeasure"},"minItems":1},"model_signatures":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"$ref":"#/$defs/Text"},"profile":{"type":"array","items":{"$ref":"#/$defs/DemandedPart"},"minItems":1},"runtime_policies":{"type":"array","items":{"$ref":"#/$defs/RuntimePolicyKind"},"minItems":1},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["name","when"]},"DemandedEvidence":{"enum":["canary_plan","drift_baseline","fairness","sbom","vex"]},"DemandedMeasure":{"type":"string","pattern":"^[a-z0-9_]+$"},"DemandedPart":{"type":"string","pattern":"^(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))$"},"LimitedModels":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"vendor_service":{"type":"boolean"}}},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RuntimePolicyKind":{"enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]},"Serving":{"enum":["online","batch","streaming"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"declinable":{"type":"array","items":{"$ref":"#/$defs/Declinable"}},"demands":{"type":"array","items":{"$ref":"#/$defs/Demand"},"minItems":1},"kind":{"const":"Demands"}},"required":["apiVersion","declinable","demands","kind"],"$id":"demands"};
const schema228 = {"type":"object","additionalProperties":false,"properties":{"by":{"$ref":"#/$defs/Name"},"demand":{"$ref":"#/$defs/DeclinableName"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["by","demand","when"]};
const schema229 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
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
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema230 = {"type":"string","pattern":"^(evidence/(canary_plan|drift_baseline|fairness|sbom|vex)|profile/(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))|measures/[a-z0-9_]+|runtime_policies/(InferenceGateway|RateLimit|Quota|OutputLimits|LlmGateway)|checklists/(readiness|hygiene)/[a-z0-9][a-z0-9_.-]{0,62}|decides_about_people|drift/[^/\\x00-\\x1f\\x7f]+)$"};
const pattern163 = new RegExp("^(evidence/(canary_plan|drift_baseline|fairness|sbom|vex)|profile/(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))|measures/[a-z0-9_]+|runtime_policies/(InferenceGateway|RateLimit|Quota|OutputLimits|LlmGateway)|checklists/(readiness|hygiene)/[a-z0-9][a-z0-9_.-]{0,62}|decides_about_people|drift/[^/\\x00-\\x1f\\x7f]+)$", "u");

function validate581(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate581.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern163.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(evidence/(canary_plan|drift_baseline|fairness|sbom|vex)|profile/(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))|measures/[a-z0-9_]+|runtime_policies/(InferenceGateway|RateLimit|Quota|OutputLimits|LlmGateway)|checklists/(readiness|hygiene)/[a-z0-9][a-z0-9_.-]{0,62}|decides_about_people|drift/[^/\\x00-\\x1f\\x7f]+)$"}};
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
validate581.errors = vErrors;
return errors === 0;
}
validate581.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema231 = {"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"vendor_service":{"type":"boolean"}}};
const schema232 = {"enum":["online","batch","streaming"]};

function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema232.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema233 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema233.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema231.properties, key0))){
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
const err3 = {instancePath:instancePath+"/criticality/" + i0,schemaPath:"#/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema231.properties.criticality.items.enum}};
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
if(!(validate579(data4[i1], {instancePath:instancePath+"/model/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : errors < 1000 ? vErrors.concat(validate579.errors).slice(0, 1000) : vErrors;
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
const err10 = {instancePath:instancePath+"/sector/" + i2,schemaPath:"#/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema231.properties.sector.items.enum}};
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
if(!(validate585(data9[i3], {instancePath:instancePath+"/serving/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate585.errors : errors < 1000 ? vErrors.concat(validate585.errors).slice(0, 1000) : vErrors;
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
if(!(validate587(data11[i4], {instancePath:instancePath+"/task/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : errors < 1000 ? vErrors.concat(validate587.errors).slice(0, 1000) : vErrors;
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
const err17 = {instancePath:instancePath+"/type/" + i5,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema231.properties.type.items.enum}};
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
if(!(validate579(data15[i6], {instancePath:instancePath+"/unit/" + i6,parentData:data15,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : errors < 1000 ? vErrors.concat(validate579.errors).slice(0, 1000) : vErrors;
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
if(data.vendor_service !== undefined){
if(typeof data.vendor_service !== "boolean"){
const err21 = {instancePath:instancePath+"/vendor_service",schemaPath:"#/properties/vendor_service/type",keyword:"type",params:{type: "boolean"}};
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
validate583.errors = vErrors;
return errors === 0;
}
validate583.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.demand === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demand"}};
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
if(!(((key0 === "by") || (key0 === "demand")) || (key0 === "when"))){
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
if(data.by !== undefined){
if(!(validate579(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : errors < 1000 ? vErrors.concat(validate579.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.demand !== undefined){
if(!(validate581(data.demand, {instancePath:instancePath+"/demand",parentData:data,parentDataProperty:"demand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate581.errors : errors < 1000 ? vErrors.concat(validate581.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate583(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate583.errors : errors < 1000 ? vErrors.concat(validate583.errors).slice(0, 1000) : vErrors;
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
validate578.errors = vErrors;
return errors === 0;
}
validate578.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema234 = {"type":"object","additionalProperties":false,"properties":{"checklists":{"type":"object","additionalProperties":false,"properties":{"hygiene":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"readiness":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"evidence":{"type":"array","items":{"$ref":"#/$defs/DemandedEvidence"},"minItems":1},"measures":{"type":"array","items":{"$ref":"#/$defs/DemandedMeasure"},"minItems":1},"model_signatures":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"name":{"$ref":"#/$defs/Text"},"profile":{"type":"array","items":{"$ref":"#/$defs/DemandedPart"},"minItems":1},"runtime_policies":{"type":"array","items":{"$ref":"#/$defs/RuntimePolicyKind"},"minItems":1},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["name","when"]};
const schema235 = {"enum":["canary_plan","drift_baseline","fairness","sbom","vex"]};

function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate595.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "canary_plan") || (data === "drift_baseline")) || (data === "fairness")) || (data === "sbom")) || (data === "vex"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema235.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate595.errors = vErrors;
return errors === 0;
}
validate595.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema236 = {"type":"string","pattern":"^[a-z0-9_]+$"};
const pattern164 = new RegExp("^[a-z0-9_]+$", "u");

function validate597(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate597.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern164.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]+$"}};
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
validate597.errors = vErrors;
return errors === 0;
}
validate597.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema237 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate599.errors = vErrors;
return errors === 0;
}
validate599.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema238 = {"type":"string","pattern":"^(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))$"};
const pattern166 = new RegExp("^(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))$", "u");

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate601.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern166.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))$"}};
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
validate601.errors = vErrors;
return errors === 0;
}
validate601.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema239 = {"enum":["InferenceGateway","AccessPolicy","RateLimit","Quota","OutputLimits","LlmGateway"]};

function validate603(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate603.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "InferenceGateway") || (data === "AccessPolicy")) || (data === "RateLimit")) || (data === "Quota")) || (data === "OutputLimits")) || (data === "LlmGateway"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema239.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate603.errors = vErrors;
return errors === 0;
}
validate603.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate592.evaluated;
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
if(!((((((((key0 === "checklists") || (key0 === "evidence")) || (key0 === "measures")) || (key0 === "model_signatures")) || (key0 === "name")) || (key0 === "profile")) || (key0 === "runtime_policies")) || (key0 === "when"))){
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
if(data.checklists !== undefined){
let data0 = data.checklists;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "hygiene") || (key1 === "readiness"))){
const err3 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data0.hygiene !== undefined){
let data1 = data0.hygiene;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/checklists/hygiene",schemaPath:"#/properties/checklists/properties/hygiene/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(validate579(data1[i0], {instancePath:instancePath+"/checklists/hygiene/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : errors < 1000 ? vErrors.concat(validate579.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/checklists/hygiene",schemaPath:"#/properties/checklists/properties/hygiene/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data0.readiness !== undefined){
let data3 = data0.readiness;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/checklists/readiness",schemaPath:"#/properties/checklists/properties/readiness/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate579(data3[i1], {instancePath:instancePath+"/checklists/readiness/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : errors < 1000 ? vErrors.concat(validate579.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/checklists/readiness",schemaPath:"#/properties/checklists/properties/readiness/type",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath:instancePath+"/checklists",schemaPath:"#/properties/checklists/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
let data5 = data.evidence;
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate595(data5[i2], {instancePath:instancePath+"/evidence/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : errors < 1000 ? vErrors.concat(validate595.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.measures !== undefined){
let data7 = data.measures;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate597(data7[i3], {instancePath:instancePath+"/measures/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate597.errors : errors < 1000 ? vErrors.concat(validate597.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.model_signatures !== undefined){
let data9 = data.model_signatures;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/allOf/1/type",keyword:"type",params:{type: "integer"}};
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
const err15 = {instancePath:instancePath+"/model_signatures",schemaPath:"#/properties/model_signatures/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.name !== undefined){
if(!(validate599(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : errors < 1000 ? vErrors.concat(validate599.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.profile !== undefined){
let data11 = data.profile;
if(Array.isArray(data11)){
if(data11.length < 1){
const err16 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate601(data11[i4], {instancePath:instancePath+"/profile/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate601.errors : errors < 1000 ? vErrors.concat(validate601.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.runtime_policies !== undefined){
let data13 = data.runtime_policies;
if(Array.isArray(data13)){
if(data13.length < 1){
const err18 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(!(validate603(data13[i5], {instancePath:instancePath+"/runtime_policies/" + i5,parentData:data13,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate603.errors : errors < 1000 ? vErrors.concat(validate603.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/runtime_policies",schemaPath:"#/properties/runtime_policies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate583(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate583.errors : errors < 1000 ? vErrors.concat(validate583.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
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
validate592.errors = vErrors;
return errors === 0;
}
validate592.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="demands" */;
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
if(data.declinable === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "declinable"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.demands === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demands"}};
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
if(!((((key0 === "apiVersion") || (key0 === "declinable")) || (key0 === "demands")) || (key0 === "kind"))){
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
if(data.declinable !== undefined){
let data1 = data.declinable;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate578(data1[i0], {instancePath:instancePath+"/declinable/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate578.errors : errors < 1000 ? vErrors.concat(validate578.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/declinable",schemaPath:"#/properties/declinable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.demands !== undefined){
let data3 = data.demands;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/demands",schemaPath:"#/properties/demands/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate592(data3[i1], {instancePath:instancePath+"/demands/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : errors < 1000 ? vErrors.concat(validate592.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/demands",schemaPath:"#/properties/demands/type",keyword:"type",params:{type: "array"}};
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
if("Demands" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Demands"}};
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
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.limits = validate607;
const schema240 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Admitted":{"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"},"AtLeast":{"type":"object","additionalProperties":false,"properties":{"at_least":{"type":"number"},"field":{"$ref":"#/$defs/AtLeastField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_least","field","reason","source","when"]},"AtLeastField":{"enum":["profile/slos/llm/groundedness","profile/slos/batch/rows_per_second","staging_report/batch/rows","profile/fairness/disparate_impact/min","profile/fairness/equal_opportunity_difference/min","profile/fairness/mean_error_difference/min","profile/coexistence_days","release/change/compatibility_route/days","release/headline/words","release/business_impact/words","release/residual_risks/risk/words","release/limitations/words","release/not_applicable/*/reason/words","drift_baseline/unwatched/*/reason/words","release/change/scope/words","release/change/impact/words","release/change/rollback_plan/words","exceptions/*/reason/words","rollout_decision/reason/words","staging_report/llm/questions","staging_report/requests","shadow_eval/requests","rollout_decision/canary/*/requests","staging_report/cost_basis/price_per_cpu_hour","staging_report/cost_basis/other_units/*/price","staging_report/cost_basis/other_units/gpu_hours/price","staging_report/cost_basis/other_units/million_input_tokens/price","staging_report/cost_basis/other_units/million_output_tokens/price","staging_report/cost_basis/cpu_seconds_per_1000_calls","staging_report/cost_basis/other_units/*/per_1000_calls","staging_report/cost_basis/other_units/gpu_hours/per_1000_calls","staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls","staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls","staging_report/latency_ms/p50","rollout_decision/canary/*/latency_p95_ms","canary_plan/different_shares","canary_plan/first_share","canary_plan/last_share","canary_plan/steps/*/min_requests","fairness/attributes/*/groups/*/n","drift_baseline/rows"]},"AtMost":{"type":"object","additionalProperties":false,"properties":{"at_most":{"type":"number"},"field":{"$ref":"#/$defs/AtMostField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_most","field","reason","source","when"]},"AtMostField":{"enum":["profile/slos/latency_ms/p95","profile/slos/latency_ms/p99","profile/slos/error_rate","profile/slos/cost_per_1000_calls/amount","profile/slos/batch/duration_seconds","profile/slos/llm/toxicity_rate","profile/slos/llm/unsafe_answer_rate","profile/slos/llm/wrong_refusal_rate","profile/slos/llm/pii_leak_rate","profile/drift/psi_warn","profile/drift/psi_act","profile/fairness/disparate_impact/max","profile/fairness/equal_opportunity_difference/max","profile/fairness/mae_ratio/max","profile/fairness/mean_error_difference/max","profile/privacy/retention_days","profile/privacy/review/answer_within_days","InferenceGateway/max_request_bytes","InferenceGateway/request_bytes_beyond_contract","InferenceGateway/timeout_ms","RateLimit/requests_per_second","RateLimit/burst","Quota/calls_per_day","LlmGateway/input/max_characters","LlmGateway/output/max_characters","release/days_until/revalidate_by","release/days_until/end_of_support","release/days_until/end_of_life","release/days_until/residual_risks","fairness/ungrouped_share","canary_plan/first_share","contract_output/longest_text","contract_output/texts","canary_plan/growth","canary_plan/stop_above/error_rate","canary_plan/stop_above/latency_p95_ms","drift_baseline/features/*/largest_share","evidence/age_days","exceptions/*/days","vulnerability_scan/database_days"]},"Limit":{"if":{"type":"object","required":["at_least"],"properties":{"at_least":{}}},"then":{"$ref":"#/$defs/AtLeast"},"else":{"if":{"type":"object","required":["only"],"properties":{"only":{}}},"then":{"$ref":"#/$defs/Only"},"else":{"if":{"type":"object","required":["must_have"],"properties":{"must_have":{}}},"then":{"$ref":"#/$defs/MustHave"},"else":{"if":{"type":"object","required":["never"],"properties":{"never":{}}},"then":{"$ref":"#/$defs/Never"},"else":{"$ref":"#/$defs/AtMost"}}}}},"LimitedModels":{"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"vendor_service":{"type":"boolean"}}},"MustHave":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/MustHaveField"},"must_have":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","must_have","reason","source","when"]},"MustHaveField":{"enum":["profile/fairness/watched","profile/fairness/watchlist/*/metric","profile/dashboards/alerts/*/name","LlmGateway/pii_masking/entities/*","LlmGateway/pii_masking/where/*","LlmGateway/stopped_on_output"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Never":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/NeverField"},"never":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","never","reason","source","when"]},"NeverField":{"enum":["release/prose/*","release/prose/words/*","shadow_eval/registry_metrics/words/*","AccessPolicy/allow/*/subject/*/*"]},"Only":{"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/OnlyField"},"only":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","only","reason","source","when"]},"OnlyField":{"enum":["release/records/scdr","release/records/adr","release/change/ticket","exceptions/*/ticket","release/change/incident","profile/slos/cost_per_1000_calls/currency","profile/privacy/purpose","profile/privacy/legal_basis","InferenceGateway/authentication","InferenceGateway/min_tls","AccessPolicy/mfa_of_people"]},"Serving":{"enum":["online","batch","streaming"]},"Task":{"enum":["classification","regression","ranking","forecasting","detection","generation"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"Limits"},"limits":{"type":"array","items":{"$ref":"#/$defs/Limit"},"minItems":1}},"required":["apiVersion","kind","limits"],"$id":"limits"};
const schema241 = {"if":{"type":"object","required":["at_least"],"properties":{"at_least":{}}},"then":{"$ref":"#/$defs/AtLeast"},"else":{"if":{"type":"object","required":["only"],"properties":{"only":{}}},"then":{"$ref":"#/$defs/Only"},"else":{"if":{"type":"object","required":["must_have"],"properties":{"must_have":{}}},"then":{"$ref":"#/$defs/MustHave"},"else":{"if":{"type":"object","required":["never"],"properties":{"never":{}}},"then":{"$ref":"#/$defs/Never"},"else":{"$ref":"#/$defs/AtMost"}}}}};
const schema242 = {"type":"object","additionalProperties":false,"properties":{"at_least":{"type":"number"},"field":{"$ref":"#/$defs/AtLeastField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_least","field","reason","source","when"]};
const schema243 = {"enum":["profile/slos/llm/groundedness","profile/slos/batch/rows_per_second","staging_report/batch/rows","profile/fairness/disparate_impact/min","profile/fairness/equal_opportunity_difference/min","profile/fairness/mean_error_difference/min","profile/coexistence_days","release/change/compatibility_route/days","release/headline/words","release/business_impact/words","release/residual_risks/risk/words","release/limitations/words","release/not_applicable/*/reason/words","drift_baseline/unwatched/*/reason/words","release/change/scope/words","release/change/impact/words","release/change/rollback_plan/words","exceptions/*/reason/words","rollout_decision/reason/words","staging_report/llm/questions","staging_report/requests","shadow_eval/requests","rollout_decision/canary/*/requests","staging_report/cost_basis/price_per_cpu_hour","staging_report/cost_basis/other_units/*/price","staging_report/cost_basis/other_units/gpu_hours/price","staging_report/cost_basis/other_units/million_input_tokens/price","staging_report/cost_basis/other_units/million_output_tokens/price","staging_report/cost_basis/cpu_seconds_per_1000_calls","staging_report/cost_basis/other_units/*/per_1000_calls","staging_report/cost_basis/other_units/gpu_hours/per_1000_calls","staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls","staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls","staging_report/latency_ms/p50","rollout_decision/canary/*/latency_p95_ms","canary_plan/different_shares","canary_plan/first_share","canary_plan/last_share","canary_plan/steps/*/min_requests","fairness/attributes/*/groups/*/n","drift_baseline/rows"]};

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
if(!(((((((((((((((((((((((((((((((((((((((((data === "profile/slos/llm/groundedness") || (data === "profile/slos/batch/rows_per_second")) || (data === "staging_report/batch/rows")) || (data === "profile/fairness/disparate_impact/min")) || (data === "profile/fairness/equal_opportunity_difference/min")) || (data === "profile/fairness/mean_error_difference/min")) || (data === "profile/coexistence_days")) || (data === "release/change/compatibility_route/days")) || (data === "release/headline/words")) || (data === "release/business_impact/words")) || (data === "release/residual_risks/risk/words")) || (data === "release/limitations/words")) || (data === "release/not_applicable/*/reason/words")) || (data === "drift_baseline/unwatched/*/reason/words")) || (data === "release/change/scope/words")) || (data === "release/change/impact/words")) || (data === "release/change/rollback_plan/words")) || (data === "exceptions/*/reason/words")) || (data === "rollout_decision/reason/words")) || (data === "staging_report/llm/questions")) || (data === "staging_report/requests")) || (data === "shadow_eval/requests")) || (data === "rollout_decision/canary/*/requests")) || (data === "staging_report/cost_basis/price_per_cpu_hour")) || (data === "staging_report/cost_basis/other_units/*/price")) || (data === "staging_report/cost_basis/other_units/gpu_hours/price")) || (data === "staging_report/cost_basis/other_units/million_input_tokens/price")) || (data === "staging_report/cost_basis/other_units/million_output_tokens/price")) || (data === "staging_report/cost_basis/cpu_seconds_per_1000_calls")) || (data === "staging_report/cost_basis/other_units/*/per_1000_calls")) || (data === "staging_report/cost_basis/other_units/gpu_hours/per_1000_calls")) || (data === "staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls")) || (data === "staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls")) || (data === "staging_report/latency_ms/p50")) || (data === "rollout_decision/canary/*/latency_p95_ms")) || (data === "canary_plan/different_shares")) || (data === "canary_plan/first_share")) || (data === "canary_plan/last_share")) || (data === "canary_plan/steps/*/min_requests")) || (data === "fairness/attributes/*/groups/*/n")) || (data === "drift_baseline/rows"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema243.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema244 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate612.errors = vErrors;
return errors === 0;
}
validate612.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema245 = {"type":"object","additionalProperties":false,"properties":{"automated_decisions":{"type":"boolean"},"criticality":{"type":"array","items":{"enum":["low","medium","high"]},"minItems":1},"decides_about_people":{"type":"boolean"},"model":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"personal_data":{"type":"boolean"},"sector":{"type":"array","items":{"enum":["banking","insurance","health","public","other"]},"minItems":1},"serving":{"type":"array","items":{"$ref":"#/$defs/Serving"},"minItems":1},"task":{"type":"array","items":{"$ref":"#/$defs/Task"},"minItems":1},"type":{"type":"array","items":{"enum":["predictive","llm"]},"minItems":1},"unit":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"vendor_service":{"type":"boolean"}}};
const schema246 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate616.evaluated;
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
validate616.errors = vErrors;
return errors === 0;
}
validate616.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema247 = {"enum":["online","batch","streaming"]};

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate618.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "online") || (data === "batch")) || (data === "streaming"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema247.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate618.errors = vErrors;
return errors === 0;
}
validate618.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema248 = {"enum":["classification","regression","ranking","forecasting","detection","generation"]};

function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate620.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "classification") || (data === "regression")) || (data === "ranking")) || (data === "forecasting")) || (data === "detection")) || (data === "generation"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema248.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate620.errors = vErrors;
return errors === 0;
}
validate620.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate615.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema245.properties, key0))){
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
const err3 = {instancePath:instancePath+"/criticality/" + i0,schemaPath:"#/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema245.properties.criticality.items.enum}};
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
if(!(validate616(data4[i1], {instancePath:instancePath+"/model/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate616.errors : errors < 1000 ? vErrors.concat(validate616.errors).slice(0, 1000) : vErrors;
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
const err10 = {instancePath:instancePath+"/sector/" + i2,schemaPath:"#/properties/sector/items/enum",keyword:"enum",params:{allowedValues: schema245.properties.sector.items.enum}};
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
if(!(validate618(data9[i3], {instancePath:instancePath+"/serving/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate618.errors : errors < 1000 ? vErrors.concat(validate618.errors).slice(0, 1000) : vErrors;
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
if(!(validate620(data11[i4], {instancePath:instancePath+"/task/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : errors < 1000 ? vErrors.concat(validate620.errors).slice(0, 1000) : vErrors;
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
const err17 = {instancePath:instancePath+"/type/" + i5,schemaPath:"#/properties/type/items/enum",keyword:"enum",params:{allowedValues: schema245.properties.type.items.enum}};
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
if(!(validate616(data15[i6], {instancePath:instancePath+"/unit/" + i6,parentData:data15,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate616.errors : errors < 1000 ? vErrors.concat(validate616.errors).slice(0, 1000) : vErrors;
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
if(data.vendor_service !== undefined){
if(typeof data.vendor_service !== "boolean"){
const err21 = {instancePath:instancePath+"/vendor_service",schemaPath:"#/properties/vendor_service/type",keyword:"type",params:{type: "boolean"}};
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
validate615.errors = vErrors;
return errors === 0;
}
validate615.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate609.evaluated;
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
if(!(validate610(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate610.errors : errors < 1000 ? vErrors.concat(validate610.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate612(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate612(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate615(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : errors < 1000 ? vErrors.concat(validate615.errors).slice(0, 1000) : vErrors;
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
validate609.errors = vErrors;
return errors === 0;
}
validate609.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema249 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/OnlyField"},"only":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","only","reason","source","when"]};
const schema250 = {"enum":["release/records/scdr","release/records/adr","release/change/ticket","exceptions/*/ticket","release/change/incident","profile/slos/cost_per_1000_calls/currency","profile/privacy/purpose","profile/privacy/legal_basis","InferenceGateway/authentication","InferenceGateway/min_tls","AccessPolicy/mfa_of_people"]};

function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate626.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((data === "release/records/scdr") || (data === "release/records/adr")) || (data === "release/change/ticket")) || (data === "exceptions/*/ticket")) || (data === "release/change/incident")) || (data === "profile/slos/cost_per_1000_calls/currency")) || (data === "profile/privacy/purpose")) || (data === "profile/privacy/legal_basis")) || (data === "InferenceGateway/authentication")) || (data === "InferenceGateway/min_tls")) || (data === "AccessPolicy/mfa_of_people"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema250.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate626.errors = vErrors;
return errors === 0;
}
validate626.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema251 = {"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"};
const pattern169 = new RegExp("^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$", "u");

function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern169.test(data)){
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
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate626(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate626.errors : errors < 1000 ? vErrors.concat(validate626.errors).slice(0, 1000) : vErrors;
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
if(!(validate628(data1[i0], {instancePath:instancePath+"/only/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate628.errors : errors < 1000 ? vErrors.concat(validate628.errors).slice(0, 1000) : vErrors;
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
if(!(validate612(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate612(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate615(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : errors < 1000 ? vErrors.concat(validate615.errors).slice(0, 1000) : vErrors;
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
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema252 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/MustHaveField"},"must_have":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","must_have","reason","source","when"]};
const schema253 = {"enum":["profile/fairness/watched","profile/fairness/watchlist/*/metric","profile/dashboards/alerts/*/name","LlmGateway/pii_masking/entities/*","LlmGateway/pii_masking/where/*","LlmGateway/stopped_on_output"]};

function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate635.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "profile/fairness/watched") || (data === "profile/fairness/watchlist/*/metric")) || (data === "profile/dashboards/alerts/*/name")) || (data === "LlmGateway/pii_masking/entities/*")) || (data === "LlmGateway/pii_masking/where/*")) || (data === "LlmGateway/stopped_on_output"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema253.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate635.errors = vErrors;
return errors === 0;
}
validate635.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate634.evaluated;
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
if(!(validate635(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate635.errors : errors < 1000 ? vErrors.concat(validate635.errors).slice(0, 1000) : vErrors;
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
if(!(validate612(data1[i0], {instancePath:instancePath+"/must_have/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
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
if(!(validate612(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate612(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate615(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : errors < 1000 ? vErrors.concat(validate615.errors).slice(0, 1000) : vErrors;
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
validate634.errors = vErrors;
return errors === 0;
}
validate634.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema254 = {"type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/NeverField"},"never":{"type":"array","items":{"type":"string"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["field","never","reason","source","when"]};
const schema255 = {"enum":["release/prose/*","release/prose/words/*","shadow_eval/registry_metrics/words/*","AccessPolicy/allow/*/subject/*/*"]};

function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate643.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "release/prose/*") || (data === "release/prose/words/*")) || (data === "shadow_eval/registry_metrics/words/*")) || (data === "AccessPolicy/allow/*/subject/*/*"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema255.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate643.errors = vErrors;
return errors === 0;
}
validate643.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate642.evaluated;
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
if(!(validate643(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : errors < 1000 ? vErrors.concat(validate643.errors).slice(0, 1000) : vErrors;
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
if(!(validate612(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate612(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate615(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : errors < 1000 ? vErrors.concat(validate615.errors).slice(0, 1000) : vErrors;
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
validate642.errors = vErrors;
return errors === 0;
}
validate642.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema256 = {"type":"object","additionalProperties":false,"properties":{"at_most":{"type":"number"},"field":{"$ref":"#/$defs/AtMostField"},"reason":{"$ref":"#/$defs/Text"},"source":{"$ref":"#/$defs/Text"},"when":{"$ref":"#/$defs/LimitedModels"}},"required":["at_most","field","reason","source","when"]};
const schema257 = {"enum":["profile/slos/latency_ms/p95","profile/slos/latency_ms/p99","profile/slos/error_rate","profile/slos/cost_per_1000_calls/amount","profile/slos/batch/duration_seconds","profile/slos/llm/toxicity_rate","profile/slos/llm/unsafe_answer_rate","profile/slos/llm/wrong_refusal_rate","profile/slos/llm/pii_leak_rate","profile/drift/psi_warn","profile/drift/psi_act","profile/fairness/disparate_impact/max","profile/fairness/equal_opportunity_difference/max","profile/fairness/mae_ratio/max","profile/fairness/mean_error_difference/max","profile/privacy/retention_days","profile/privacy/review/answer_within_days","InferenceGateway/max_request_bytes","InferenceGateway/request_bytes_beyond_contract","InferenceGateway/timeout_ms","RateLimit/requests_per_second","RateLimit/burst","Quota/calls_per_day","LlmGateway/input/max_characters","LlmGateway/output/max_characters","release/days_until/revalidate_by","release/days_until/end_of_support","release/days_until/end_of_life","release/days_until/residual_risks","fairness/ungrouped_share","canary_plan/first_share","contract_output/longest_text","contract_output/texts","canary_plan/growth","canary_plan/stop_above/error_rate","canary_plan/stop_above/latency_p95_ms","drift_baseline/features/*/largest_share","evidence/age_days","exceptions/*/days","vulnerability_scan/database_days"]};

function validate650(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate650.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((((((((((data === "profile/slos/latency_ms/p95") || (data === "profile/slos/latency_ms/p99")) || (data === "profile/slos/error_rate")) || (data === "profile/slos/cost_per_1000_calls/amount")) || (data === "profile/slos/batch/duration_seconds")) || (data === "profile/slos/llm/toxicity_rate")) || (data === "profile/slos/llm/unsafe_answer_rate")) || (data === "profile/slos/llm/wrong_refusal_rate")) || (data === "profile/slos/llm/pii_leak_rate")) || (data === "profile/drift/psi_warn")) || (data === "profile/drift/psi_act")) || (data === "profile/fairness/disparate_impact/max")) || (data === "profile/fairness/equal_opportunity_difference/max")) || (data === "profile/fairness/mae_ratio/max")) || (data === "profile/fairness/mean_error_difference/max")) || (data === "profile/privacy/retention_days")) || (data === "profile/privacy/review/answer_within_days")) || (data === "InferenceGateway/max_request_bytes")) || (data === "InferenceGateway/request_bytes_beyond_contract")) || (data === "InferenceGateway/timeout_ms")) || (data === "RateLimit/requests_per_second")) || (data === "RateLimit/burst")) || (data === "Quota/calls_per_day")) || (data === "LlmGateway/input/max_characters")) || (data === "LlmGateway/output/max_characters")) || (data === "release/days_until/revalidate_by")) || (data === "release/days_until/end_of_support")) || (data === "release/days_until/end_of_life")) || (data === "release/days_until/residual_risks")) || (data === "fairness/ungrouped_share")) || (data === "canary_plan/first_share")) || (data === "contract_output/longest_text")) || (data === "contract_output/texts")) || (data === "canary_plan/growth")) || (data === "canary_plan/stop_above/error_rate")) || (data === "canary_plan/stop_above/latency_p95_ms")) || (data === "drift_baseline/features/*/largest_share")) || (data === "evidence/age_days")) || (data === "exceptions/*/days")) || (data === "vulnerability_scan/database_days"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema257.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate650.errors = vErrors;
return errors === 0;
}
validate650.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate649(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate649.evaluated;
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
if(!(validate650(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate650.errors : errors < 1000 ? vErrors.concat(validate650.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate612(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate612(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate612.errors : errors < 1000 ? vErrors.concat(validate612.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate615(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : errors < 1000 ? vErrors.concat(validate615.errors).slice(0, 1000) : vErrors;
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
validate649.errors = vErrors;
return errors === 0;
}
validate649.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate609(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate609.errors : errors < 1000 ? vErrors.concat(validate609.errors).slice(0, 1000) : vErrors;
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
if(!(validate625(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate625.errors : errors < 1000 ? vErrors.concat(validate625.errors).slice(0, 1000) : vErrors;
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
if(!(validate634(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate634.errors : errors < 1000 ? vErrors.concat(validate634.errors).slice(0, 1000) : vErrors;
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
if(!(validate642(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate642.errors : errors < 1000 ? vErrors.concat(validate642.errors).slice(0, 1000) : vErrors;
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
if(!(validate649(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate649.errors : errors < 1000 ? vErrors.concat(validate649.errors).slice(0, 1000) : vErrors;
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
validate608.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate608.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="limits" */;
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
if(!(validate608(data2[i0], {instancePath:instancePath+"/limits/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : errors < 1000 ? vErrors.concat(validate608.errors).slice(0, 1000) : vErrors;
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
validate607.errors = vErrors;
return errors === 0;
}
validate607.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.recipe = validate657;
const schema258 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Admitted":{"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"},"Day":{"type":"string","format":"date"},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NonNegative":{"type":"number","minimum":0},"RecipeMeasure":{"type":"object","additionalProperties":false,"properties":{"at_least":{"type":"number"},"at_most":{"type":"number"},"measure":{"type":"string","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"worse_by":{"$ref":"#/$defs/NonNegative"}},"required":["measure","worse_by"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"build":{"type":"object","additionalProperties":false,"properties":{"builder":{"$ref":"#/$defs/Text"},"code":{"type":"object","additionalProperties":{"$ref":"#/$defs/Digest"}},"key":{"$ref":"#/$defs/Name"},"parameters":{"type":"object","additionalProperties":true},"type":{"$ref":"#/$defs/Text"},"varying":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1}}},"required":["builder","code","key","type"]},"contract_input":{"$ref":"#/$defs/Digest"},"contract_output":{"$ref":"#/$defs/Digest"},"data":{"type":"array","items":{"$ref":"#/$defs/Admitted"},"minItems":1},"features":{"type":"array","items":{"$ref":"#/$defs/Text"},"minItems":1},"kind":{"const":"Recipe"},"measures":{"type":"array","items":{"$ref":"#/$defs/RecipeMeasure"},"minItems":1},"model":{"$ref":"#/$defs/Name"},"most":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"profile":{"$ref":"#/$defs/Digest"},"until":{"$ref":"#/$defs/Day"}},"required":["apiVersion","build","contract_input","contract_output","data","features","kind","measures","model","most","profile","until"],"$id":"recipe"};
const schema259 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
validate658.errors = vErrors;
return errors === 0;
}
validate658.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema260 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

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
validate660.errors = vErrors;
return errors === 0;
}
validate660.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema261 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
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
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema262 = {"type":"string","pattern":"^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$"};

function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate665.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern169.test(data)){
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
validate665.errors = vErrors;
return errors === 0;
}
validate665.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema263 = {"type":"object","additionalProperties":false,"properties":{"at_least":{"type":"number"},"at_most":{"type":"number"},"measure":{"type":"string","pattern":"^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$"},"worse_by":{"$ref":"#/$defs/NonNegative"}},"required":["measure","worse_by"]};
const schema264 = {"type":"number","minimum":0};

function validate672(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate672.evaluated;
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
validate672.errors = vErrors;
return errors === 0;
}
validate672.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate671(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate671.evaluated;
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
if(!pattern161.test(data2)){
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
if(!(validate672(data.worse_by, {instancePath:instancePath+"/worse_by",parentData:data,parentDataProperty:"worse_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate672.errors : errors < 1000 ? vErrors.concat(validate672.errors).slice(0, 1000) : vErrors;
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
validate671.errors = vErrors;
return errors === 0;
}
validate671.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema265 = {"type":"string","format":"date"};

function validate677(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate677.evaluated;
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
validate677.errors = vErrors;
return errors === 0;
}
validate677.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="recipe" */;
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
if(!(func3.call(schema258.properties, key0))){
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
if(!(validate658(data1.builder, {instancePath:instancePath+"/build/builder",parentData:data1,parentDataProperty:"builder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : errors < 1000 ? vErrors.concat(validate658.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.code !== undefined){
let data3 = data1.code;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(validate660(data3[key2], {instancePath:instancePath+"/build/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate660.errors : errors < 1000 ? vErrors.concat(validate660.errors).slice(0, 1000) : vErrors;
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
if(!(validate662(data1.key, {instancePath:instancePath+"/build/key",parentData:data1,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : errors < 1000 ? vErrors.concat(validate662.errors).slice(0, 1000) : vErrors;
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
if(!(validate658(data1.type, {instancePath:instancePath+"/build/type",parentData:data1,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : errors < 1000 ? vErrors.concat(validate658.errors).slice(0, 1000) : vErrors;
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
if(!(validate665(data9[i0], {instancePath:instancePath+"/build/varying/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate665.errors : errors < 1000 ? vErrors.concat(validate665.errors).slice(0, 1000) : vErrors;
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
if(!(validate660(data.contract_input, {instancePath:instancePath+"/contract_input",parentData:data,parentDataProperty:"contract_input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate660.errors : errors < 1000 ? vErrors.concat(validate660.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.contract_output !== undefined){
if(!(validate660(data.contract_output, {instancePath:instancePath+"/contract_output",parentData:data,parentDataProperty:"contract_output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate660.errors : errors < 1000 ? vErrors.concat(validate660.errors).slice(0, 1000) : vErrors;
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
if(!(validate665(data13[i1], {instancePath:instancePath+"/data/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate665.errors : errors < 1000 ? vErrors.concat(validate665.errors).slice(0, 1000) : vErrors;
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
if(!(validate658(data15[i2], {instancePath:instancePath+"/features/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : errors < 1000 ? vErrors.concat(validate658.errors).slice(0, 1000) : vErrors;
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
if(!(validate671(data18[i3], {instancePath:instancePath+"/measures/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate671.errors : errors < 1000 ? vErrors.concat(validate671.errors).slice(0, 1000) : vErrors;
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
if(!(validate662(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : errors < 1000 ? vErrors.concat(validate662.errors).slice(0, 1000) : vErrors;
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
if(!(validate660(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate660.errors : errors < 1000 ? vErrors.concat(validate660.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate677(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate677.errors : errors < 1000 ? vErrors.concat(validate677.errors).slice(0, 1000) : vErrors;
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
validate657.errors = vErrors;
return errors === 0;
}
validate657.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.calendar = validate679;
const schema266 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Freeze":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"period":{"$ref":"#/$defs/Period"},"reason":{"$ref":"#/$defs/Text"}},"required":["name","period","reason"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Period":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"string","pattern":"^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$"},"rrule":{"type":"string","pattern":"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$"},"start":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},"time_zone":{"type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}},"required":["duration","start","time_zone"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"exempt_targets":{"type":"array","items":{"$ref":"#/$defs/Name"}},"freezes":{"type":"array","items":{"$ref":"#/$defs/Freeze"}},"kind":{"const":"Calendar"},"stopped":{"type":"object","additionalProperties":false,"properties":{"models":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"},"ticket":{"$ref":"#/$defs/Text"}},"required":["reason","ticket"]},"windows":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Period"}}}},"required":["apiVersion","exempt_targets","freezes","kind","windows"],"$id":"calendar"};
const schema267 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate680(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate680.evaluated;
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
validate680.errors = vErrors;
return errors === 0;
}
validate680.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema268 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name"},"period":{"$ref":"#/$defs/Period"},"reason":{"$ref":"#/$defs/Text"}},"required":["name","period","reason"]};
const schema269 = {"type":"object","additionalProperties":false,"properties":{"duration":{"type":"string","pattern":"^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$"},"rrule":{"type":"string","pattern":"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$"},"start":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},"time_zone":{"type":"string","pattern":"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}},"required":["duration","start","time_zone"]};
const pattern176 = new RegExp("^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$", "u");
const pattern177 = new RegExp("^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$", "u");
const pattern178 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern179 = new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate684.evaluated;
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
if(!pattern176.test(data0)){
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
if(!pattern177.test(data1)){
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
if(!pattern178.test(data2)){
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
if(!pattern179.test(data3)){
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
validate684.errors = vErrors;
return errors === 0;
}
validate684.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema270 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate686.evaluated;
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
validate686.errors = vErrors;
return errors === 0;
}
validate686.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate682(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate682.evaluated;
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
if(!(validate680(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate680.errors : errors < 1000 ? vErrors.concat(validate680.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate684(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : errors < 1000 ? vErrors.concat(validate684.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate686(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate686.errors : errors < 1000 ? vErrors.concat(validate686.errors).slice(0, 1000) : vErrors;
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
validate682.errors = vErrors;
return errors === 0;
}
validate682.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate679(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="calendar" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate679.evaluated;
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
if(!(validate680(data1[i0], {instancePath:instancePath+"/exempt_targets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate680.errors : errors < 1000 ? vErrors.concat(validate680.errors).slice(0, 1000) : vErrors;
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
if(!(validate682(data3[i1], {instancePath:instancePath+"/freezes/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate682.errors : errors < 1000 ? vErrors.concat(validate682.errors).slice(0, 1000) : vErrors;
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
if(!(validate680(data7[i2], {instancePath:instancePath+"/stopped/models/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate680.errors : errors < 1000 ? vErrors.concat(validate680.errors).slice(0, 1000) : vErrors;
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
if(!(validate686(data6.reason, {instancePath:instancePath+"/stopped/reason",parentData:data6,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate686.errors : errors < 1000 ? vErrors.concat(validate686.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.ticket !== undefined){
if(!(validate686(data6.ticket, {instancePath:instancePath+"/stopped/ticket",parentData:data6,parentDataProperty:"ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate686.errors : errors < 1000 ? vErrors.concat(validate686.errors).slice(0, 1000) : vErrors;
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
if(!(validate684(data11[key3], {instancePath:instancePath+"/windows/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : errors < 1000 ? vErrors.concat(validate684.errors).slice(0, 1000) : vErrors;
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
validate679.errors = vErrors;
return errors === 0;
}
validate679.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.exceptions = validate693;
const schema271 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"Exception":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"owner":{"$ref":"#/$defs/Email"},"reason":{"$ref":"#/$defs/Text"},"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"$ref":"#/$defs/ExceptionSubject"},"ticket":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["from","id","owner","reason","rule","subject","ticket","until"]},"ExceptionSubject":{"type":"object","additionalProperties":false,"properties":{"pointer":{"type":"string","pattern":"^(/[A-Za-z0-9_.~-]+)+$"},"release":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$"},"vulnerability":{"$ref":"#/$defs/Text"}},"required":["release"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"exceptions":{"type":"array","items":{"$ref":"#/$defs/Exception"}},"expires_soon_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"kind":{"const":"Exceptions"}},"required":["apiVersion","exceptions","expires_soon_days","kind"],"$id":"exceptions"};
const schema272 = {"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"owner":{"$ref":"#/$defs/Email"},"reason":{"$ref":"#/$defs/Text"},"rule":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"subject":{"$ref":"#/$defs/ExceptionSubject"},"ticket":{"$ref":"#/$defs/Text"},"until":{"$ref":"#/$defs/Day"}},"required":["from","id","owner","reason","rule","subject","ticket","until"]};
const schema273 = {"type":"string","format":"date"};

function validate695(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate695.evaluated;
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
validate695.errors = vErrors;
return errors === 0;
}
validate695.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema274 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate697(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate697.evaluated;
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
validate697.errors = vErrors;
return errors === 0;
}
validate697.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema275 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate699(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate699.evaluated;
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
validate699.errors = vErrors;
return errors === 0;
}
validate699.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema276 = {"type":"object","additionalProperties":false,"properties":{"pointer":{"type":"string","pattern":"^(/[A-Za-z0-9_.~-]+)+$"},"release":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$"},"vulnerability":{"$ref":"#/$defs/Text"}},"required":["release"]};
const pattern187 = new RegExp("^(/[A-Za-z0-9_.~-]+)+$", "u");
const pattern188 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$", "u");

function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate701.evaluated;
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
if(!pattern187.test(data0)){
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
if(!pattern188.test(data1)){
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
if(!(validate699(data.vulnerability, {instancePath:instancePath+"/vulnerability",parentData:data,parentDataProperty:"vulnerability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate699.errors : errors < 1000 ? vErrors.concat(validate699.errors).slice(0, 1000) : vErrors;
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
validate701.errors = vErrors;
return errors === 0;
}
validate701.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern186 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");

function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate694.evaluated;
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
if(!(validate695(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate695.errors : errors < 1000 ? vErrors.concat(validate695.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern121.test(data1)){
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
if(!(validate697(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate697.errors : errors < 1000 ? vErrors.concat(validate697.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate699(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate699.errors : errors < 1000 ? vErrors.concat(validate699.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rule !== undefined){
let data4 = data.rule;
if(typeof data4 === "string"){
if(!pattern186.test(data4)){
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
if(!(validate701(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate701.errors : errors < 1000 ? vErrors.concat(validate701.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ticket !== undefined){
if(!(validate699(data.ticket, {instancePath:instancePath+"/ticket",parentData:data,parentDataProperty:"ticket",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate699.errors : errors < 1000 ? vErrors.concat(validate699.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate695(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate695.errors : errors < 1000 ? vErrors.concat(validate695.errors).slice(0, 1000) : vErrors;
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
validate694.errors = vErrors;
return errors === 0;
}
validate694.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate693(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="exceptions" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate693.evaluated;
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
if(!(validate694(data1[i0], {instancePath:instancePath+"/exceptions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate694.errors : errors < 1000 ? vErrors.concat(validate694.errors).slice(0, 1000) : vErrors;
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
validate693.errors = vErrors;
return errors === 0;
}
validate693.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.enforcement = validate707;
const schema277 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"EnforcementRule":{"type":"object","additionalProperties":false,"properties":{"codes":{"type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"minItems":1},"from":{"$ref":"#/$defs/Day"},"models":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["codes","from","reason"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"Enforcement"},"rules":{"type":"array","items":{"$ref":"#/$defs/EnforcementRule"}}},"required":["apiVersion","kind","rules"],"$id":"enforcement"};
const schema278 = {"type":"object","additionalProperties":false,"properties":{"codes":{"type":"array","items":{"type":"string","pattern":"^[a-z]+/[a-z0-9-]+$"},"minItems":1},"from":{"$ref":"#/$defs/Day"},"models":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"reason":{"$ref":"#/$defs/Text"}},"required":["codes","from","reason"]};
const schema279 = {"type":"string","format":"date"};

function validate709(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate709.evaluated;
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
validate709.errors = vErrors;
return errors === 0;
}
validate709.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema280 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate711(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate711.evaluated;
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
validate711.errors = vErrors;
return errors === 0;
}
validate711.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema281 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate713(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate713.evaluated;
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
validate713.errors = vErrors;
return errors === 0;
}
validate713.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate708(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate708.evaluated;
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
if(!pattern186.test(data1)){
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
if(!(validate709(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate709.errors : errors < 1000 ? vErrors.concat(validate709.errors).slice(0, 1000) : vErrors;
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
if(!(validate711(data3[i1], {instancePath:instancePath+"/models/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate711.errors : errors < 1000 ? vErrors.concat(validate711.errors).slice(0, 1000) : vErrors;
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
if(!(validate713(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate713.errors : errors < 1000 ? vErrors.concat(validate713.errors).slice(0, 1000) : vErrors;
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
validate708.errors = vErrors;
return errors === 0;
}
validate708.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate707(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="enforcement" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate707.evaluated;
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
if(!(validate708(data2[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate708.errors : errors < 1000 ? vErrors.concat(validate708.errors).slice(0, 1000) : vErrors;
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
validate707.errors = vErrors;
return errors === 0;
}
validate707.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.people = validate716;
const schema282 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"RosterEntry":{"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","items":{"$ref":"#/$defs/Email"}},"left":{"$ref":"#/$defs/Day"},"name":{"$ref":"#/$defs/Text"},"roles":{"type":"array","items":{"enum":["release-decider","readiness-approver","hygiene-reviewer","security-reviewer","risk-accepter","independent-validation"]}}},"required":["emails","name","roles"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"as_of":{"$ref":"#/$defs/Day"},"kind":{"const":"People"},"people":{"type":"array","items":{"$ref":"#/$defs/RosterEntry"}}},"required":["apiVersion","kind","people"],"$id":"people"};
const schema283 = {"type":"string","format":"date"};

function validate717(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate717.evaluated;
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
validate717.errors = vErrors;
return errors === 0;
}
validate717.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema284 = {"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","items":{"$ref":"#/$defs/Email"}},"left":{"$ref":"#/$defs/Day"},"name":{"$ref":"#/$defs/Text"},"roles":{"type":"array","items":{"enum":["release-decider","readiness-approver","hygiene-reviewer","security-reviewer","risk-accepter","independent-validation"]}}},"required":["emails","name","roles"]};
const schema285 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};

function validate720(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate720.evaluated;
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
validate720.errors = vErrors;
return errors === 0;
}
validate720.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema286 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate723(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate723.evaluated;
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
validate723.errors = vErrors;
return errors === 0;
}
validate723.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate719(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate719.evaluated;
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
if(!(validate720(data0[i0], {instancePath:instancePath+"/emails/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate720.errors : errors < 1000 ? vErrors.concat(validate720.errors).slice(0, 1000) : vErrors;
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
if(!(validate717(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate717.errors : errors < 1000 ? vErrors.concat(validate717.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate723(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate723.errors : errors < 1000 ? vErrors.concat(validate723.errors).slice(0, 1000) : vErrors;
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
const err5 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema284.properties.roles.items.enum}};
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
validate719.errors = vErrors;
return errors === 0;
}
validate719.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate716(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="people" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate716.evaluated;
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
if(!(validate717(data.as_of, {instancePath:instancePath+"/as_of",parentData:data,parentDataProperty:"as_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate717.errors : errors < 1000 ? vErrors.concat(validate717.errors).slice(0, 1000) : vErrors;
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
if(!(validate719(data3[i0], {instancePath:instancePath+"/people/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate719.errors : errors < 1000 ? vErrors.concat(validate719.errors).slice(0, 1000) : vErrors;
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
validate716.errors = vErrors;
return errors === 0;
}
validate716.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.policy_lock = validate726;
const schema287 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"GateControls":{"type":"object","additionalProperties":true,"properties":{"applies_to":{"type":"string"},"gate":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}},"reads":{"type":"array","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"enum":["verified","declared"]},"title":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]}},"type":"object","additionalProperties":true,"properties":{"builtins":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"$ref":"#/$defs/GateControls"}},"gates":{"type":"array","items":{"type":"string"}},"opa":{"type":"string"},"sources":{"type":"object","additionalProperties":{"type":"string"}},"timed":{"type":"array","items":{"type":"string"}},"wasm":{"type":"string"}},"required":["controls","gates","sources","timed","wasm"],"$id":"policy_lock"};
const schema288 = {"type":"object","additionalProperties":true,"properties":{"applies_to":{"type":"string"},"gate":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}},"reads":{"type":"array","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"enum":["verified","declared"]},"title":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]};

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate727.evaluated;
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
if(data.needs !== undefined){
let data2 = data.needs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.reads !== undefined){
let data4 = data.reads;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:instancePath+"/reads/" + i1,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.codes === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data7.controls === undefined){
const err10 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data7.title === undefined){
const err11 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data7.codes !== undefined){
let data8 = data7.codes;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + i2+"/codes/" + i3,schemaPath:"#/properties/rules/items/properties/codes/items/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/rules/" + i2+"/codes",schemaPath:"#/properties/rules/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data7.controls !== undefined){
let data10 = data7.controls;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(typeof data10[i4] !== "string"){
const err14 = {instancePath:instancePath+"/rules/" + i2+"/controls/" + i4,schemaPath:"#/properties/rules/items/properties/controls/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/rules/" + i2+"/controls",schemaPath:"#/properties/rules/items/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data7.evidence !== undefined){
let data12 = data7.evidence;
if(!((data12 === "verified") || (data12 === "declared"))){
const err16 = {instancePath:instancePath+"/rules/" + i2+"/evidence",schemaPath:"#/properties/rules/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema288.properties.rules.items.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data7.title !== undefined){
if(typeof data7.title !== "string"){
const err17 = {instancePath:instancePath+"/rules/" + i2+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"}};
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
let data14 = data7.where;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(typeof data15[i5] !== "string"){
const err18 = {instancePath:instancePath+"/rules/" + i2+"/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/rules/items/properties/where/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/rules/" + i2+"/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/where/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath:instancePath+"/rules/" + i2+"/where",schemaPath:"#/properties/rules/items/properties/where/type",keyword:"type",params:{type: "object"}};
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
const err21 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}};
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
const err22 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
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
validate727.errors = vErrors;
return errors === 0;
}
validate727.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate726(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy_lock" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate726.evaluated;
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
if(!(validate727(data2[i1], {instancePath:instancePath+"/controls/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate727.errors : errors < 1000 ? vErrors.concat(validate727.errors).slice(0, 1000) : vErrors;
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
validate726.errors = vErrors;
return errors === 0;
}
validate726.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.own_gates_lock = validate729;
const schema289 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"GateControls":{"type":"object","additionalProperties":true,"properties":{"applies_to":{"type":"string"},"gate":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}},"reads":{"type":"array","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"enum":["verified","declared"]},"title":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]},"OwnWords":{"type":"object","additionalProperties":false,"properties":{"fix":{"type":"string"},"risk":{"type":"string"},"title":{"type":"string"}},"required":["fix","risk","title"]}},"type":"object","additionalProperties":false,"properties":{"built_with":{"type":"string"},"controls":{"type":"array","items":{"$ref":"#/$defs/GateControls"}},"opa":{"type":"string"},"sources":{"type":"object","additionalProperties":{"type":"string"}},"wasm":{"type":"string"},"words":{"type":"object","additionalProperties":false,"patternProperties":{"^own/[a-z0-9-]+$":{"$ref":"#/$defs/OwnWords"}}}},"required":["built_with","controls","opa","sources","wasm","words"],"$id":"own_gates_lock"};
const schema290 = {"type":"object","additionalProperties":true,"properties":{"applies_to":{"type":"string"},"gate":{"type":"string"},"needs":{"type":"array","items":{"type":"string"}},"reads":{"type":"array","items":{"type":"string"}},"rules":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"codes":{"type":"array","items":{"type":"string"}},"controls":{"type":"array","items":{"type":"string"}},"evidence":{"enum":["verified","declared"]},"title":{"type":"string"},"where":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"required":["codes","controls","title"]}}},"required":["gate","reads","rules"]};

function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate730.evaluated;
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
if(data.needs !== undefined){
let data2 = data.needs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.reads !== undefined){
let data4 = data.reads;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:instancePath+"/reads/" + i1,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.codes === undefined){
const err9 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data7.controls === undefined){
const err10 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "controls"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data7.title === undefined){
const err11 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data7.codes !== undefined){
let data8 = data7.codes;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + i2+"/codes/" + i3,schemaPath:"#/properties/rules/items/properties/codes/items/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/rules/" + i2+"/codes",schemaPath:"#/properties/rules/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data7.controls !== undefined){
let data10 = data7.controls;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(typeof data10[i4] !== "string"){
const err14 = {instancePath:instancePath+"/rules/" + i2+"/controls/" + i4,schemaPath:"#/properties/rules/items/properties/controls/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/rules/" + i2+"/controls",schemaPath:"#/properties/rules/items/properties/controls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data7.evidence !== undefined){
let data12 = data7.evidence;
if(!((data12 === "verified") || (data12 === "declared"))){
const err16 = {instancePath:instancePath+"/rules/" + i2+"/evidence",schemaPath:"#/properties/rules/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema290.properties.rules.items.properties.evidence.enum}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data7.title !== undefined){
if(typeof data7.title !== "string"){
const err17 = {instancePath:instancePath+"/rules/" + i2+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"}};
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
let data14 = data7.where;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(typeof data15[i5] !== "string"){
const err18 = {instancePath:instancePath+"/rules/" + i2+"/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/rules/items/properties/where/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/rules/" + i2+"/where/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/where/additionalProperties/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath:instancePath+"/rules/" + i2+"/where",schemaPath:"#/properties/rules/items/properties/where/type",keyword:"type",params:{type: "object"}};
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
const err21 = {instancePath:instancePath+"/rules/" + i2,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}};
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
const err22 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
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
validate730.errors = vErrors;
return errors === 0;
}
validate730.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema291 = {"type":"object","additionalProperties":false,"properties":{"fix":{"type":"string"},"risk":{"type":"string"},"title":{"type":"string"}},"required":["fix","risk","title"]};

function validate732(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate732.evaluated;
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
validate732.errors = vErrors;
return errors === 0;
}
validate732.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern194 = new RegExp("^own/[a-z0-9-]+$", "u");

function validate729(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="own_gates_lock" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate729.evaluated;
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
if(!(validate730(data1[i0], {instancePath:instancePath+"/controls/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate730.errors : errors < 1000 ? vErrors.concat(validate730.errors).slice(0, 1000) : vErrors;
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
if(!(pattern194.test(key2))){
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
if(pattern194.test(key3)){
if(!(validate732(data7[key3], {instancePath:instancePath+"/words/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate732.errors : errors < 1000 ? vErrors.concat(validate732.errors).slice(0, 1000) : vErrors;
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
validate729.errors = vErrors;
return errors === 0;
}
validate729.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
