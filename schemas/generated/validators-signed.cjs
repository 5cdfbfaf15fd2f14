// Generated from schemas/*.cue by `npm run schema:build` with ajv: edit those, not this.
"use strict";
exports.targets = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Alias":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Staging":{"type":"string","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"},"Target":{"type":"object","additionalProperties":false,"properties":{"alias":{"$ref":"#/$defs/Alias"},"aliases":{"type":"array","items":{"$ref":"#/$defs/Alias"},"minItems":1},"mirror_production":{"type":"boolean"},"name":{"$ref":"#/$defs/Name"},"registry_id":{"$ref":"#/$defs/Name"},"self_heal":{"type":"boolean"},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"staging":{"$ref":"#/$defs/Staging"},"url":{"type":"string","pattern":"^(file:[A-Za-z0-9_./-]+|mlflow\\+https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*)$"}},"required":["alias","name","registry_id","url"]}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"Targets"},"targets":{"type":"array","items":{"$ref":"#/$defs/Target"},"minItems":1}},"required":["apiVersion","kind","targets"],"$id":"targets"};
const schema20 = {"type":"object","additionalProperties":false,"properties":{"alias":{"$ref":"#/$defs/Alias"},"aliases":{"type":"array","items":{"$ref":"#/$defs/Alias"},"minItems":1},"mirror_production":{"type":"boolean"},"name":{"$ref":"#/$defs/Name"},"registry_id":{"$ref":"#/$defs/Name"},"self_heal":{"type":"boolean"},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"staging":{"$ref":"#/$defs/Staging"},"url":{"type":"string","pattern":"^(file:[A-Za-z0-9_./-]+|mlflow\\+https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*)$"}},"required":["alias","name","registry_id","url"]};
const func3 = Object.prototype.hasOwnProperty;
const schema21 = {"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$"};
const pattern3 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9_.-]{0,62}$", "u");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$"};
const pattern5 = new RegExp("^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$", "u");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^(file:[A-Za-z0-9_./-]+|mlflow\\+https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*)$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alias"}};
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
if(data.registry_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema20.properties, key0))){
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
if(data.alias !== undefined){
if(!(validate54(data.alias, {instancePath:instancePath+"/alias",parentData:data,parentDataProperty:"alias",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : errors < 1000 ? vErrors.concat(validate54.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], {instancePath:instancePath+"/aliases/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : errors < 1000 ? vErrors.concat(validate54.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.mirror_production !== undefined){
if(typeof data.mirror_production !== "boolean"){
const err7 = {instancePath:instancePath+"/mirror_production",schemaPath:"#/properties/mirror_production/type",keyword:"type",params:{type: "boolean"}};
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
if(!(validate57(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : errors < 1000 ? vErrors.concat(validate57.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate57(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : errors < 1000 ? vErrors.concat(validate57.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.self_heal !== undefined){
if(typeof data.self_heal !== "boolean"){
const err8 = {instancePath:instancePath+"/self_heal",schemaPath:"#/properties/self_heal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.soak_hours !== undefined){
let data7 = data.soak_hours;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.staging !== undefined){
if(!(validate60(data.staging, {instancePath:instancePath+"/staging",parentData:data,parentDataProperty:"staging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^(file:[A-Za-z0-9_./-]+|mlflow\\+https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*)$"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
else {
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="targets" */;
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
if(data.targets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "targets"))){
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
if("Targets" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Targets"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(validate53(data2[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : errors < 1000 ? vErrors.concat(validate53.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
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
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.trust = validate63;
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"Email":{"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"},"HeldFor":{"type":"object","additionalProperties":false,"properties":{"models":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"units":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Substitute":{"type":"object","additionalProperties":false,"properties":{"for":{"$ref":"#/$defs/Text"},"from":{"$ref":"#/$defs/Day"},"held_for":{"$ref":"#/$defs/HeldFor"},"role":{"$ref":"#/$defs/Name"},"until":{"$ref":"#/$defs/Day"}},"required":["for","from","role","until"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"TrustedKey":{"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","items":{"$ref":"#/$defs/Email"}},"file":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]*\\.pub$"},"gitlab_id":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"held_for":{"$ref":"#/$defs/HeldFor"},"id":{"$ref":"#/$defs/Name"},"identity":{"type":"object","additionalProperties":false,"properties":{"issuer":{"$ref":"#/$defs/Text"},"subject":{"$ref":"#/$defs/Text"}},"required":["issuer","subject"]},"person":{"$ref":"#/$defs/Text"},"revoked":{"$ref":"#/$defs/Day"},"roles":{"type":"array","items":{"$ref":"#/$defs/Name"}},"sample":{"type":"boolean"},"substitutes":{"type":"array","items":{"$ref":"#/$defs/Substitute"},"minItems":1},"valid":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"until":{"$ref":"#/$defs/Day"}},"required":["from","until"]}},"required":["emails","id","person","roles","valid"]}},"type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"keys":{"type":"array","items":{"$ref":"#/$defs/TrustedKey"}},"kind":{"const":"Trust"}},"required":["apiVersion","keys","kind"],"$id":"trust"};
const schema25 = {"type":"object","additionalProperties":false,"properties":{"emails":{"type":"array","items":{"$ref":"#/$defs/Email"}},"file":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]*\\.pub$"},"gitlab_id":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"held_for":{"$ref":"#/$defs/HeldFor"},"id":{"$ref":"#/$defs/Name"},"identity":{"type":"object","additionalProperties":false,"properties":{"issuer":{"$ref":"#/$defs/Text"},"subject":{"$ref":"#/$defs/Text"}},"required":["issuer","subject"]},"person":{"$ref":"#/$defs/Text"},"revoked":{"$ref":"#/$defs/Day"},"roles":{"type":"array","items":{"$ref":"#/$defs/Name"}},"sample":{"type":"boolean"},"substitutes":{"type":"array","items":{"$ref":"#/$defs/Substitute"},"minItems":1},"valid":{"type":"object","additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/Day"},"until":{"$ref":"#/$defs/Day"}},"required":["from","until"]}},"required":["emails","id","person","roles","valid"]};
const schema26 = {"type":"string","pattern":"^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$"};
const pattern7 = new RegExp("^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
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
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"models":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1},"units":{"type":"array","items":{"$ref":"#/$defs/Name"},"minItems":1}}};
const schema28 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
if(!pattern4.test(data)){
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "models") || (key0 === "units"))){
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
if(data.models !== undefined){
let data0 = data.models;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data0[i0], {instancePath:instancePath+"/models/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data2 = data.units;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data2[i1], {instancePath:instancePath+"/units/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"}};
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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};
const pattern10 = new RegExp("^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$", "u");

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
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","format":"date"};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
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
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"properties":{"for":{"$ref":"#/$defs/Text"},"from":{"$ref":"#/$defs/Day"},"held_for":{"$ref":"#/$defs/HeldFor"},"role":{"$ref":"#/$defs/Name"},"until":{"$ref":"#/$defs/Day"}},"required":["for","from","role","until"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.for === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
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
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "for") || (key0 === "from")) || (key0 === "held_for")) || (key0 === "role")) || (key0 === "until"))){
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
if(data.for !== undefined){
if(!(validate73(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : errors < 1000 ? vErrors.concat(validate73.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate77(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : errors < 1000 ? vErrors.concat(validate77.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.held_for !== undefined){
if(!(validate67(data.held_for, {instancePath:instancePath+"/held_for",parentData:data,parentDataProperty:"held_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : errors < 1000 ? vErrors.concat(validate67.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate68(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate77(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : errors < 1000 ? vErrors.concat(validate77.errors).slice(0, 1000) : vErrors;
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
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^[a-z0-9][a-z0-9_.-]*\\.pub$", "u");

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
if(data.person === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.roles === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.valid === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema25.properties, key0))){
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
if(data.emails !== undefined){
let data0 = data.emails;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data0[i0], {instancePath:instancePath+"/emails/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : errors < 1000 ? vErrors.concat(validate65.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err7 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_.-]*\\.pub$"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.gitlab_id !== undefined){
let data3 = data.gitlab_id;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/gitlab_id",schemaPath:"#/properties/gitlab_id/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/gitlab_id",schemaPath:"#/properties/gitlab_id/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/gitlab_id",schemaPath:"#/properties/gitlab_id/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.held_for !== undefined){
if(!(validate67(data.held_for, {instancePath:instancePath+"/held_for",parentData:data,parentDataProperty:"held_for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : errors < 1000 ? vErrors.concat(validate67.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate68(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data6 = data.identity;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.issuer === undefined){
const err12 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data6.subject === undefined){
const err13 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
for(const key1 in data6){
if(!((key1 === "issuer") || (key1 === "subject"))){
const err14 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data6.issuer !== undefined){
if(!(validate73(data6.issuer, {instancePath:instancePath+"/identity/issuer",parentData:data6,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : errors < 1000 ? vErrors.concat(validate73.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.subject !== undefined){
if(!(validate73(data6.subject, {instancePath:instancePath+"/identity/subject",parentData:data6,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : errors < 1000 ? vErrors.concat(validate73.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate73(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : errors < 1000 ? vErrors.concat(validate73.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revoked !== undefined){
if(!(validate77(data.revoked, {instancePath:instancePath+"/revoked",parentData:data,parentDataProperty:"revoked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : errors < 1000 ? vErrors.concat(validate77.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data11 = data.roles;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data11[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : errors < 1000 ? vErrors.concat(validate68.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.sample !== undefined){
if(typeof data.sample !== "boolean"){
const err17 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.substitutes !== undefined){
let data14 = data.substitutes;
if(Array.isArray(data14)){
if(data14.length < 1){
const err18 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate80(data14[i2], {instancePath:instancePath+"/substitutes/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : errors < 1000 ? vErrors.concat(validate80.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/substitutes",schemaPath:"#/properties/substitutes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.valid !== undefined){
let data16 = data.valid;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.from === undefined){
const err20 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(data16.until === undefined){
const err21 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
for(const key2 in data16){
if(!((key2 === "from") || (key2 === "until"))){
const err22 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data16.from !== undefined){
if(!(validate77(data16.from, {instancePath:instancePath+"/valid/from",parentData:data16,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : errors < 1000 ? vErrors.concat(validate77.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data16.until !== undefined){
if(!(validate77(data16.until, {instancePath:instancePath+"/valid/until",parentData:data16,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : errors < 1000 ? vErrors.concat(validate77.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "object"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="trust" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
if(data.keys === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"}};
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
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "keys")) || (key0 === "kind"))){
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
if(data.keys !== undefined){
let data1 = data.keys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data1[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : errors < 1000 ? vErrors.concat(validate64.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("Trust" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Trust"}};
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.state = validate90;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Acted":{"type":"object","additionalProperties":true,"properties":{"document":{"$ref":"#/$defs/Text"},"names":{"type":"array","items":{"$ref":"#/$defs/Text"}},"role":{"$ref":"#/$defs/Text"}},"required":["names"]},"AppliedEmergency":{"type":"object","additionalProperties":true,"properties":{"acted":{"type":"array","items":{"$ref":"#/$defs/Acted"}},"applied_at":{"$ref":"#/$defs/Instant"},"approved":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"plan_digest":{"$ref":"#/$defs/Digest"}},"required":["at","plan_digest"]},"approvers":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"key":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","person","role"]}},"commit":{"$ref":"#/$defs/Text"},"incident":{"$ref":"#/$defs/Text"},"plan_digest":{"$ref":"#/$defs/Digest"},"ratified":{"type":"object","additionalProperties":true,"properties":{"approvals":{"type":"array","items":{"type":"object","additionalProperties":true}},"approvers":{"type":"array","items":{"$ref":"#/$defs/Approver"}},"at":{"$ref":"#/$defs/Instant"},"late":{"type":"boolean"},"merge_request":{"$ref":"#/$defs/MergeRequestRecord"}},"required":["approvals","approvers","at","late"]},"refused":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"key":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"},"refusal":{"type":"object","additionalProperties":true},"role":{"$ref":"#/$defs/Name"}},"required":["at","key","person","reason","refusal","role"]},"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"since":{"$ref":"#/$defs/Text"},"units":{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string"},{"type":"boolean"}]}},"until":{"$ref":"#/$defs/Instant"},"versions":{"type":"array","items":{"$ref":"#/$defs/Version"}}},"required":["acted","applied_at","approvers","incident","plan_digest","required","units","until","versions"]},"AppliedVersionState":{"type":"object","additionalProperties":true,"properties":{"approved_by":{"$ref":"#/$defs/Text"},"approved_by_plan":{"$ref":"#/$defs/Digest"},"coexistence_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"deprecated_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"end_of_life":{"$ref":"#/$defs/Day"},"end_of_support":{"$ref":"#/$defs/Day"},"exceptions_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"last_start":{"$ref":"#/$defs/Day"},"model_digest":{"$ref":"#/$defs/Digest"},"overdue_only_alerts":{"type":"boolean"},"policy_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"release_digest":{"$ref":"#/$defs/Digest"},"restarts_until":{"$ref":"#/$defs/Day"},"revalidate_by":{"$ref":"#/$defs/Day"},"revalidated":{"$ref":"#/$defs/Revalidated"},"source_digest":{"$ref":"#/$defs/Digest"},"stage":{"$ref":"#/$defs/Stage"}},"required":["approved_by","approved_by_plan","coexistence_days","deprecated_until","end_of_life","end_of_support","exceptions_until","model_digest","policy_digest","profile_digest","release_digest","restarts_until","revalidate_by","source_digest","stage"]},"Approver":{"type":"object","additionalProperties":true,"properties":{"given":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"by":{"enum":["button","note"]},"merge_request":{"type":"integer"}},"required":["at","by","merge_request"]},"key":{"$ref":"#/$defs/Name"},"not_after":{"$ref":"#/$defs/Instant"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","not_after","person","role"]},"ApproverKey":{"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"public_key":{"$ref":"#/$defs/Text"}},"required":["id","person","public_key"]},"BrokenGlass":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"people":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"},"tip":{"$ref":"#/$defs/Text"}},"required":["at","people","reason","tip"]},"Day":{"type":"string","format":"date"},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"MergeRequestRecord":{"type":"object","additionalProperties":true,"properties":{"iid":{"type":"integer"},"project_id":{"type":"integer"},"settings":{"type":"object","additionalProperties":true},"sha":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Text"}},"required":["iid","project_id","settings","sha","url"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RegistryName":{"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"},"Revalidated":{"type":"object","additionalProperties":true,"properties":{"data_until":{"$ref":"#/$defs/Day"},"evidence":{"$ref":"#/$defs/Digest"},"on":{"$ref":"#/$defs/Day"},"result":{"enum":["passed","failed"]}},"required":["evidence","on","result"]},"Stage":{"enum":["Staging","Approved","Deprecated","Retired","Revoked"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"VerifiedJudge":{"type":"object","additionalProperties":true,"properties":{"broken_glass":{"type":"array","items":{"$ref":"#/$defs/BrokenGlass"}},"commit":{"$ref":"#/$defs/Text"},"keys":{"type":"array","items":{"$ref":"#/$defs/ApproverKey"}}},"required":["commit","keys"]},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":true,"properties":{"aliases":{"type":"object","additionalProperties":false,"patternProperties":{"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":true,"properties":{"before":{"$ref":"#/$defs/Version"},"since":{"$ref":"#/$defs/Instant"},"version":{"$ref":"#/$defs/Version"}},"required":["since","version"]}}},"applied":{"type":"object","additionalProperties":true,"properties":{"class":{"$ref":"#/$defs/Text"},"plan_digest":{"$ref":"#/$defs/Digest"}},"required":["class","plan_digest"]},"commit":{"$ref":"#/$defs/Text"},"emergencies":{"type":"array","items":{"$ref":"#/$defs/AppliedEmergency"}},"facts_since":{"$ref":"#/$defs/Text"},"issued_at":{"$ref":"#/$defs/Instant"},"judge":{"$ref":"#/$defs/VerifiedJudge"},"model":{"$ref":"#/$defs/Name"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"not_after":{"$ref":"#/$defs/Instant"},"predecessor":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Digest"}]},"predecessor_file":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$"},"registry_id":{"$ref":"#/$defs/Name"},"registry_name":{"$ref":"#/$defs/RegistryName"},"renewed_late":{"$ref":"#/$defs/Instant"},"rolled_back":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"}},"required":["at"]},"serial":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"serials_left_out":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"starts_until":{"$ref":"#/$defs/Instant"},"target":{"$ref":"#/$defs/Name"},"versions":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/AppliedVersionState"}}},"way_back":{"type":"object","additionalProperties":true,"properties":{"until":{"$ref":"#/$defs/Instant"},"version":{"$ref":"#/$defs/Version"}},"required":["until","version"]}},"required":["aliases","commit","issued_at","model","not_after","predecessor","registry_id","serial","target","versions"],"$id":"state"};
const pattern20 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
const pattern13 = new RegExp("^[1-9][0-9]{0,8}$", "u");
const schema33 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern14 = new RegExp("^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");

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
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":true,"properties":{"acted":{"type":"array","items":{"$ref":"#/$defs/Acted"}},"applied_at":{"$ref":"#/$defs/Instant"},"approved":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"plan_digest":{"$ref":"#/$defs/Digest"}},"required":["at","plan_digest"]},"approvers":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"key":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","person","role"]}},"commit":{"$ref":"#/$defs/Text"},"incident":{"$ref":"#/$defs/Text"},"plan_digest":{"$ref":"#/$defs/Digest"},"ratified":{"type":"object","additionalProperties":true,"properties":{"approvals":{"type":"array","items":{"type":"object","additionalProperties":true}},"approvers":{"type":"array","items":{"$ref":"#/$defs/Approver"}},"at":{"$ref":"#/$defs/Instant"},"late":{"type":"boolean"},"merge_request":{"$ref":"#/$defs/MergeRequestRecord"}},"required":["approvals","approvers","at","late"]},"refused":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"key":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Text"},"refusal":{"type":"object","additionalProperties":true},"role":{"$ref":"#/$defs/Name"}},"required":["at","key","person","reason","refusal","role"]},"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"since":{"$ref":"#/$defs/Text"},"units":{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string"},{"type":"boolean"}]}},"until":{"$ref":"#/$defs/Instant"},"versions":{"type":"array","items":{"$ref":"#/$defs/Version"}}},"required":["acted","applied_at","approvers","incident","plan_digest","required","units","until","versions"]};
const schema38 = {"type":"object","additionalProperties":true,"properties":{"document":{"$ref":"#/$defs/Text"},"names":{"type":"array","items":{"$ref":"#/$defs/Text"}},"role":{"$ref":"#/$defs/Text"}},"required":["names"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.names === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.document !== undefined){
if(!(validate96(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.names !== undefined){
let data1 = data.names;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data1[i0], {instancePath:instancePath+"/names/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate96(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
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
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
if(!pattern4.test(data)){
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":true,"properties":{"given":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"by":{"enum":["button","note"]},"merge_request":{"type":"integer"}},"required":["at","by","merge_request"]},"key":{"$ref":"#/$defs/Name"},"not_after":{"$ref":"#/$defs/Instant"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","not_after","person","role"]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.not_after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.person === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.given !== undefined){
let data0 = data.given;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.at === undefined){
const err4 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data0.by === undefined){
const err5 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data0.merge_request === undefined){
const err6 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "merge_request"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data0.at !== undefined){
if(!(validate93(data0.at, {instancePath:instancePath+"/given/at",parentData:data0,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.by !== undefined){
let data2 = data0.by;
if(!((data2 === "button") || (data2 === "note"))){
const err7 = {instancePath:instancePath+"/given/by",schemaPath:"#/properties/given/properties/by/enum",keyword:"enum",params:{allowedValues: schema40.properties.given.properties.by.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data0.merge_request !== undefined){
let data3 = data0.merge_request;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/given/merge_request",schemaPath:"#/properties/given/properties/merge_request/type",keyword:"type",params:{type: "integer"}};
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
const err9 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate110(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_after !== undefined){
if(!(validate93(data.not_after, {instancePath:instancePath+"/not_after",parentData:data,parentDataProperty:"not_after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate96(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate110(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
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
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":true,"properties":{"iid":{"type":"integer"},"project_id":{"type":"integer"},"settings":{"type":"object","additionalProperties":true},"sha":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Text"}},"required":["iid","project_id","settings","sha","url"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "iid"}};
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
if(data.settings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.sha === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.iid !== undefined){
let data0 = data.iid;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/iid",schemaPath:"#/properties/iid/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.settings !== undefined){
let data2 = data.settings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err7 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.sha !== undefined){
if(!(validate96(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate96(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
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
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.acted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acted"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.applied_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applied_at"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.approvers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvers"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.incident === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incident"}};
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
if(data.required === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.units === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
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
if(data.versions === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.acted !== undefined){
let data0 = data.acted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data0[i0], {instancePath:instancePath+"/acted/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : errors < 1000 ? vErrors.concat(validate102.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/acted",schemaPath:"#/properties/acted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.applied_at !== undefined){
if(!(validate93(data.applied_at, {instancePath:instancePath+"/applied_at",parentData:data,parentDataProperty:"applied_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.approved !== undefined){
let data3 = data.approved;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.at === undefined){
const err10 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data3.plan_digest === undefined){
const err11 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/required",keyword:"required",params:{missingProperty: "plan_digest"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data3.at !== undefined){
if(!(validate93(data3.at, {instancePath:instancePath+"/approved/at",parentData:data3,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.plan_digest !== undefined){
if(!(validate98(data3.plan_digest, {instancePath:instancePath+"/approved/plan_digest",parentData:data3,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.approvers !== undefined){
let data6 = data.approvers;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.key === undefined){
const err13 = {instancePath:instancePath+"/approvers/" + i1,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data7.person === undefined){
const err14 = {instancePath:instancePath+"/approvers/" + i1,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data7.role === undefined){
const err15 = {instancePath:instancePath+"/approvers/" + i1,schemaPath:"#/properties/approvers/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data7.key !== undefined){
if(!(validate110(data7.key, {instancePath:instancePath+"/approvers/" + i1+"/key",parentData:data7,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.person !== undefined){
if(!(validate96(data7.person, {instancePath:instancePath+"/approvers/" + i1+"/person",parentData:data7,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data7.role !== undefined){
if(!(validate110(data7.role, {instancePath:instancePath+"/approvers/" + i1+"/role",parentData:data7,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/approvers/" + i1,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate96(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.incident !== undefined){
if(!(validate96(data.incident, {instancePath:instancePath+"/incident",parentData:data,parentDataProperty:"incident",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.plan_digest !== undefined){
if(!(validate98(data.plan_digest, {instancePath:instancePath+"/plan_digest",parentData:data,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ratified !== undefined){
let data14 = data.ratified;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.approvals === undefined){
const err18 = {instancePath:instancePath+"/ratified",schemaPath:"#/properties/ratified/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(data14.approvers === undefined){
const err19 = {instancePath:instancePath+"/ratified",schemaPath:"#/properties/ratified/required",keyword:"required",params:{missingProperty: "approvers"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if(data14.at === undefined){
const err20 = {instancePath:instancePath+"/ratified",schemaPath:"#/properties/ratified/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(data14.late === undefined){
const err21 = {instancePath:instancePath+"/ratified",schemaPath:"#/properties/ratified/required",keyword:"required",params:{missingProperty: "late"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(data14.approvals !== undefined){
let data15 = data14.approvals;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
const err22 = {instancePath:instancePath+"/ratified/approvals/" + i2,schemaPath:"#/properties/ratified/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
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
const err23 = {instancePath:instancePath+"/ratified/approvals",schemaPath:"#/properties/ratified/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data14.approvers !== undefined){
let data17 = data14.approvers;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate117(data17[i3], {instancePath:instancePath+"/ratified/approvers/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : errors < 1000 ? vErrors.concat(validate117.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/ratified/approvers",schemaPath:"#/properties/ratified/properties/approvers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data14.at !== undefined){
if(!(validate93(data14.at, {instancePath:instancePath+"/ratified/at",parentData:data14,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data14.late !== undefined){
if(typeof data14.late !== "boolean"){
const err25 = {instancePath:instancePath+"/ratified/late",schemaPath:"#/properties/ratified/properties/late/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data14.merge_request !== undefined){
if(!(validate125(data14.merge_request, {instancePath:instancePath+"/ratified/merge_request",parentData:data14,parentDataProperty:"merge_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : errors < 1000 ? vErrors.concat(validate125.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/ratified",schemaPath:"#/properties/ratified/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.refused !== undefined){
let data22 = data.refused;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.at === undefined){
const err27 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(data22.key === undefined){
const err28 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data22.person === undefined){
const err29 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
if(data22.reason === undefined){
const err30 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if(data22.refusal === undefined){
const err31 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "refusal"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(data22.role === undefined){
const err32 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if(data22.at !== undefined){
if(!(validate93(data22.at, {instancePath:instancePath+"/refused/at",parentData:data22,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data22.key !== undefined){
if(!(validate110(data22.key, {instancePath:instancePath+"/refused/key",parentData:data22,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data22.person !== undefined){
if(!(validate96(data22.person, {instancePath:instancePath+"/refused/person",parentData:data22,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data22.reason !== undefined){
if(!(validate96(data22.reason, {instancePath:instancePath+"/refused/reason",parentData:data22,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data22.refusal !== undefined){
let data27 = data22.refusal;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
}
else {
const err33 = {instancePath:instancePath+"/refused/refusal",schemaPath:"#/properties/refused/properties/refusal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data22.role !== undefined){
if(!(validate110(data22.role, {instancePath:instancePath+"/refused/role",parentData:data22,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.required !== undefined){
let data29 = data.required;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key0 in data29){
if(!(pattern4.test(key0))){
const err35 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
for(const key1 in data29){
if(pattern4.test(key1)){
let data30 = data29[key1];
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err36 = {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err37 = {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err38 = {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err39 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data.since !== undefined){
if(!(validate96(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data32 = data.units;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs60 = errors;
let valid17 = false;
const _errs61 = errors;
if(data33 !== null){
const err40 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/properties/units/items/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
var _valid0 = _errs61 === errors;
valid17 = valid17 || _valid0;
const _errs63 = errors;
if(typeof data33 !== "string"){
const err41 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/properties/units/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
var _valid0 = _errs63 === errors;
valid17 = valid17 || _valid0;
const _errs65 = errors;
if(typeof data33 !== "boolean"){
const err42 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/properties/units/items/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
var _valid0 = _errs65 === errors;
valid17 = valid17 || _valid0;
if(!valid17){
const err43 = {instancePath:instancePath+"/units/" + i4,schemaPath:"#/properties/units/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate93(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data35 = data.versions;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
if(!(validate91(data35[i5], {instancePath:instancePath+"/versions/" + i5,parentData:data35,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":true,"properties":{"broken_glass":{"type":"array","items":{"$ref":"#/$defs/BrokenGlass"}},"commit":{"$ref":"#/$defs/Text"},"keys":{"type":"array","items":{"$ref":"#/$defs/ApproverKey"}}},"required":["commit","keys"]};
const schema43 = {"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"people":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"},"tip":{"$ref":"#/$defs/Text"}},"required":["at","people","reason","tip"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.people === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
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
if(data.tip === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tip"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.at !== undefined){
if(!(validate93(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data1[i0], {instancePath:instancePath+"/people/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate96(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.tip !== undefined){
if(!(validate96(data.tip, {instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
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
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":true,"properties":{"id":{"$ref":"#/$defs/Name"},"person":{"$ref":"#/$defs/Text"},"public_key":{"$ref":"#/$defs/Text"}},"required":["id","person","public_key"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
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
if(data.person === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.public_key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "public_key"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.id !== undefined){
if(!(validate110(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate96(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.public_key !== undefined){
if(!(validate96(data.public_key, {instancePath:instancePath+"/public_key",parentData:data,parentDataProperty:"public_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
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
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.commit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.keys === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.broken_glass !== undefined){
let data0 = data.broken_glass;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data0[i0], {instancePath:instancePath+"/broken_glass/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : errors < 1000 ? vErrors.concat(validate141.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/broken_glass",schemaPath:"#/properties/broken_glass/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate96(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate148(data3[i1], {instancePath:instancePath+"/keys/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : errors < 1000 ? vErrors.concat(validate148.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
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
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"};
const pattern21 = new RegExp("^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$", "u");

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
if(!pattern21.test(data)){
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

const schema46 = {"type":"object","additionalProperties":true,"properties":{"approved_by":{"$ref":"#/$defs/Text"},"approved_by_plan":{"$ref":"#/$defs/Digest"},"coexistence_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"deprecated_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"end_of_life":{"$ref":"#/$defs/Day"},"end_of_support":{"$ref":"#/$defs/Day"},"exceptions_until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"last_start":{"$ref":"#/$defs/Day"},"model_digest":{"$ref":"#/$defs/Digest"},"overdue_only_alerts":{"type":"boolean"},"policy_digest":{"$ref":"#/$defs/Digest"},"profile_digest":{"$ref":"#/$defs/Digest"},"release_digest":{"$ref":"#/$defs/Digest"},"restarts_until":{"$ref":"#/$defs/Day"},"revalidate_by":{"$ref":"#/$defs/Day"},"revalidated":{"$ref":"#/$defs/Revalidated"},"source_digest":{"$ref":"#/$defs/Digest"},"stage":{"$ref":"#/$defs/Stage"}},"required":["approved_by","approved_by_plan","coexistence_days","deprecated_until","end_of_life","end_of_support","exceptions_until","model_digest","policy_digest","profile_digest","release_digest","restarts_until","revalidate_by","source_digest","stage"]};
const schema47 = {"type":"string","format":"date"};

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
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":true,"properties":{"data_until":{"$ref":"#/$defs/Day"},"evidence":{"$ref":"#/$defs/Digest"},"on":{"$ref":"#/$defs/Day"},"result":{"enum":["passed","failed"]}},"required":["evidence","on","result"]};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
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
if(!(validate168(data.data_until, {instancePath:instancePath+"/data_until",parentData:data,parentDataProperty:"data_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate98(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate168(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(!((data3 === "passed") || (data3 === "failed"))){
const err3 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema48.properties.result.enum}};
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
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"enum":["Staging","Approved","Deprecated","Retired","Revoked"]};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "Staging") || (data === "Approved")) || (data === "Deprecated")) || (data === "Retired")) || (data === "Revoked"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
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
if(!(validate96(data.approved_by, {instancePath:instancePath+"/approved_by",parentData:data,parentDataProperty:"approved_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.approved_by_plan !== undefined){
if(!(validate98(data.approved_by_plan, {instancePath:instancePath+"/approved_by_plan",parentData:data,parentDataProperty:"approved_by_plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.coexistence_days !== undefined){
let data2 = data.coexistence_days;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/coexistence_days",schemaPath:"#/properties/coexistence_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.deprecated_until !== undefined){
let data3 = data.deprecated_until;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data3 !== null){
const err18 = {instancePath:instancePath+"/deprecated_until",schemaPath:"#/properties/deprecated_until/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs13 = errors;
if(!(validate168(data3, {instancePath:instancePath+"/deprecated_until",parentData:data,parentDataProperty:"deprecated_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err19 = {instancePath:instancePath+"/deprecated_until",schemaPath:"#/properties/deprecated_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
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
if(data.end_of_life !== undefined){
if(!(validate168(data.end_of_life, {instancePath:instancePath+"/end_of_life",parentData:data,parentDataProperty:"end_of_life",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.end_of_support !== undefined){
if(!(validate168(data.end_of_support, {instancePath:instancePath+"/end_of_support",parentData:data,parentDataProperty:"end_of_support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.exceptions_until !== undefined){
let data6 = data.exceptions_until;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(data6 !== null){
const err20 = {instancePath:instancePath+"/exceptions_until",schemaPath:"#/properties/exceptions_until/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
const _errs20 = errors;
if(!(validate168(data6, {instancePath:instancePath+"/exceptions_until",parentData:data,parentDataProperty:"exceptions_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err21 = {instancePath:instancePath+"/exceptions_until",schemaPath:"#/properties/exceptions_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.last_start !== undefined){
if(!(validate168(data.last_start, {instancePath:instancePath+"/last_start",parentData:data,parentDataProperty:"last_start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_digest !== undefined){
if(!(validate98(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.overdue_only_alerts !== undefined){
if(typeof data.overdue_only_alerts !== "boolean"){
const err22 = {instancePath:instancePath+"/overdue_only_alerts",schemaPath:"#/properties/overdue_only_alerts/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.policy_digest !== undefined){
if(!(validate98(data.policy_digest, {instancePath:instancePath+"/policy_digest",parentData:data,parentDataProperty:"policy_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.profile_digest !== undefined){
if(!(validate98(data.profile_digest, {instancePath:instancePath+"/profile_digest",parentData:data,parentDataProperty:"profile_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.release_digest !== undefined){
if(!(validate98(data.release_digest, {instancePath:instancePath+"/release_digest",parentData:data,parentDataProperty:"release_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.restarts_until !== undefined){
if(!(validate168(data.restarts_until, {instancePath:instancePath+"/restarts_until",parentData:data,parentDataProperty:"restarts_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revalidate_by !== undefined){
if(!(validate168(data.revalidate_by, {instancePath:instancePath+"/revalidate_by",parentData:data,parentDataProperty:"revalidate_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : errors < 1000 ? vErrors.concat(validate168.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.revalidated !== undefined){
if(!(validate180(data.revalidated, {instancePath:instancePath+"/revalidated",parentData:data,parentDataProperty:"revalidated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : errors < 1000 ? vErrors.concat(validate180.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source_digest !== undefined){
if(!(validate98(data.source_digest, {instancePath:instancePath+"/source_digest",parentData:data,parentDataProperty:"source_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate186(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : errors < 1000 ? vErrors.concat(validate186.errors).slice(0, 1000) : vErrors;
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
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="state" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.issued_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issued_at"}};
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
if(data.not_after === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_after"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.predecessor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predecessor"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.registry_id === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.serial === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serial"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
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
if(data.aliases !== undefined){
let data0 = data.aliases;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(pattern3.test(key0))){
const err10 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
for(const key1 in data0){
if(pattern3.test(key1)){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.since === undefined){
const err11 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data1.version === undefined){
const err12 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data1.before !== undefined){
if(!(validate91(data1.before, {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/before",parentData:data1,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.since !== undefined){
if(!(validate93(data1.since, {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/since",parentData:data1,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data1.version !== undefined){
if(!(validate91(data1.version, {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",parentData:data1,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/patternProperties/%5E%5BA-Za-z0-9_%5D%5BA-Za-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.applied !== undefined){
let data5 = data.applied;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.class === undefined){
const err15 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data5.plan_digest === undefined){
const err16 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/required",keyword:"required",params:{missingProperty: "plan_digest"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(data5.class !== undefined){
if(!(validate96(data5.class, {instancePath:instancePath+"/applied/class",parentData:data5,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data5.plan_digest !== undefined){
if(!(validate98(data5.plan_digest, {instancePath:instancePath+"/applied/plan_digest",parentData:data5,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate96(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.emergencies !== undefined){
let data9 = data.emergencies;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data9[i0], {instancePath:instancePath+"/emergencies/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : errors < 1000 ? vErrors.concat(validate101.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/emergencies",schemaPath:"#/properties/emergencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.facts_since !== undefined){
if(!(validate96(data.facts_since, {instancePath:instancePath+"/facts_since",parentData:data,parentDataProperty:"facts_since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : errors < 1000 ? vErrors.concat(validate96.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.issued_at !== undefined){
if(!(validate93(data.issued_at, {instancePath:instancePath+"/issued_at",parentData:data,parentDataProperty:"issued_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.judge !== undefined){
if(!(validate140(data.judge, {instancePath:instancePath+"/judge",parentData:data,parentDataProperty:"judge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : errors < 1000 ? vErrors.concat(validate140.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate110(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data15 = data.must_understand;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate110(data15[i1], {instancePath:instancePath+"/must_understand/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.not_after !== undefined){
if(!(validate93(data.not_after, {instancePath:instancePath+"/not_after",parentData:data,parentDataProperty:"not_after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.predecessor !== undefined){
let data18 = data.predecessor;
const _errs29 = errors;
let valid8 = false;
const _errs30 = errors;
if(data18 !== null){
const err20 = {instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid8 = valid8 || _valid0;
const _errs32 = errors;
if(!(validate98(data18, {instancePath:instancePath+"/predecessor",parentData:data,parentDataProperty:"predecessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : errors < 1000 ? vErrors.concat(validate98.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err21 = {instancePath:instancePath+"/predecessor",schemaPath:"#/properties/predecessor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.predecessor_file !== undefined){
let data19 = data.predecessor_file;
if(typeof data19 === "string"){
if(!pattern20.test(data19)){
const err22 = {instancePath:instancePath+"/predecessor_file",schemaPath:"#/properties/predecessor_file/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
else {
const err23 = {instancePath:instancePath+"/predecessor_file",schemaPath:"#/properties/predecessor_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate110(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_name !== undefined){
if(!(validate159(data.registry_name, {instancePath:instancePath+"/registry_name",parentData:data,parentDataProperty:"registry_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : errors < 1000 ? vErrors.concat(validate159.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.renewed_late !== undefined){
if(!(validate93(data.renewed_late, {instancePath:instancePath+"/renewed_late",parentData:data,parentDataProperty:"renewed_late",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.rolled_back !== undefined){
let data23 = data.rolled_back;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.at === undefined){
const err24 = {instancePath:instancePath+"/rolled_back",schemaPath:"#/properties/rolled_back/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if(data23.at !== undefined){
if(!(validate93(data23.at, {instancePath:instancePath+"/rolled_back/at",parentData:data23,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/rolled_back",schemaPath:"#/properties/rolled_back/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.serial !== undefined){
let data25 = data.serial;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err26 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err27 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err28 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.serials_left_out !== undefined){
let data26 = data.serials_left_out;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err29 = {instancePath:instancePath+"/serials_left_out",schemaPath:"#/properties/serials_left_out/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err30 = {instancePath:instancePath+"/serials_left_out",schemaPath:"#/properties/serials_left_out/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err31 = {instancePath:instancePath+"/serials_left_out",schemaPath:"#/properties/serials_left_out/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.starts_until !== undefined){
if(!(validate93(data.starts_until, {instancePath:instancePath+"/starts_until",parentData:data,parentDataProperty:"starts_until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate110(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : errors < 1000 ? vErrors.concat(validate110.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.versions !== undefined){
let data29 = data.versions;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key2 in data29){
if(!(pattern13.test(key2))){
const err32 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
for(const key3 in data29){
if(pattern13.test(key3)){
if(!(validate165(data29[key3], {instancePath:instancePath+"/versions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data29,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : errors < 1000 ? vErrors.concat(validate165.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data.way_back !== undefined){
let data31 = data.way_back;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.until === undefined){
const err34 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
if(data31.version === undefined){
const err35 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
if(data31.until !== undefined){
if(!(validate93(data31.until, {instancePath:instancePath+"/way_back/until",parentData:data31,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : errors < 1000 ? vErrors.concat(validate93.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data31.version !== undefined){
if(!(validate91(data31.version, {instancePath:instancePath+"/way_back/version",parentData:data31,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/way_back",schemaPath:"#/properties/way_back/type",keyword:"type",params:{type: "object"}};
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
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.cab_record = validate191;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Acted":{"type":"object","additionalProperties":true,"properties":{"document":{"$ref":"#/$defs/Text"},"names":{"type":"array","items":{"$ref":"#/$defs/Text"}},"role":{"$ref":"#/$defs/Text"}},"required":["names"]},"Approver":{"type":"object","additionalProperties":true,"properties":{"given":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"by":{"enum":["button","note"]},"merge_request":{"type":"integer"}},"required":["at","by","merge_request"]},"key":{"$ref":"#/$defs/Name"},"not_after":{"$ref":"#/$defs/Instant"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","not_after","person","role"]},"BrokenGlass":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"people":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"},"tip":{"$ref":"#/$defs/Text"}},"required":["at","people","reason","tip"]},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"MergeRequestRecord":{"type":"object","additionalProperties":true,"properties":{"iid":{"type":"integer"},"project_id":{"type":"integer"},"settings":{"type":"object","additionalProperties":true},"sha":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Text"}},"required":["iid","project_id","settings","sha","url"]},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"NotApplicable":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Prose"}},"required":["accepted_by","reason"]}},"Prose":{"anyOf":[{"$ref":"#/$defs/Text"},{"type":"object","additionalProperties":false,"properties":{"en":{"$ref":"#/$defs/Text"},"pt-BR":{"$ref":"#/$defs/Text"}},"required":["en"]},{"type":"object","additionalProperties":false,"properties":{"pt-BR":{"$ref":"#/$defs/Text"}},"required":["pt-BR"]}]},"SkippedByEmergency":{"type":"object","additionalProperties":true,"properties":{"acted":{"type":"array","items":{"$ref":"#/$defs/Acted"}},"calendar":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"code":{"$ref":"#/$defs/Text"},"expected":true,"observed":true},"required":["code","expected","observed"]}},"incident":{"$ref":"#/$defs/Text"},"ratify":{"type":"object","additionalProperties":true,"properties":{"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["required","within_days"]},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"units":{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string"},{"type":"boolean"}]}},"windows":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["acted","calendar","incident","soak_hours","units","windows"]},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"},"WayBack":{"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"version":{"$ref":"#/$defs/Version"}},"required":["days","version"]}},"type":"object","additionalProperties":true,"properties":{"approvals":{"type":"array","items":{"type":"object","additionalProperties":true}},"approvals_required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"approvers":{"type":"array","items":{"$ref":"#/$defs/Approver"}},"assessments":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"$ref":"#/$defs/Digest"}}}}},"broken_glass":{"type":"array","items":{"$ref":"#/$defs/BrokenGlass"}},"class":{"$ref":"#/$defs/Text"},"commit":{"$ref":"#/$defs/Text"},"emergency":{"$ref":"#/$defs/SkippedByEmergency"},"gates":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"const":"pass"}}}}},"judge":{"type":"object","additionalProperties":true,"properties":{"commit":{"$ref":"#/$defs/Text"},"digest":{"$ref":"#/$defs/Digest"},"steps":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]}},"required":["commit"]},"judge_digest":{"$ref":"#/$defs/Digest"},"merge_request":{"$ref":"#/$defs/MergeRequestRecord"},"model":{"$ref":"#/$defs/Name"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"not_applicable":{"type":"object","additionalProperties":false,"patternProperties":{"^[1-9][0-9]{0,8}$":{"$ref":"#/$defs/NotApplicable"}}},"plan_digest":{"$ref":"#/$defs/Digest"},"recorded_at":{"$ref":"#/$defs/Instant"},"registry_id":{"$ref":"#/$defs/Name"},"target":{"$ref":"#/$defs/Name"},"tickets":{"type":"array","items":{"$ref":"#/$defs/Text"}},"way_back":{"$ref":"#/$defs/WayBack"}},"required":["approvals","approvals_required","approvers","class","commit","gates","judge_digest","model","plan_digest","recorded_at","registry_id","target","tickets"],"$id":"cab_record"};
const schema51 = {"type":"object","additionalProperties":true,"properties":{"given":{"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"by":{"enum":["button","note"]},"merge_request":{"type":"integer"}},"required":["at","by","merge_request"]},"key":{"$ref":"#/$defs/Name"},"not_after":{"$ref":"#/$defs/Instant"},"person":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"}},"required":["key","not_after","person","role"]};
const schema52 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(!pattern14.test(data)){
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
if(!pattern4.test(data)){
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
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.not_after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_after"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.person === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.given !== undefined){
let data0 = data.given;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.at === undefined){
const err4 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data0.by === undefined){
const err5 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data0.merge_request === undefined){
const err6 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/required",keyword:"required",params:{missingProperty: "merge_request"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data0.at !== undefined){
if(!(validate193(data0.at, {instancePath:instancePath+"/given/at",parentData:data0,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.by !== undefined){
let data2 = data0.by;
if(!((data2 === "button") || (data2 === "note"))){
const err7 = {instancePath:instancePath+"/given/by",schemaPath:"#/properties/given/properties/by/enum",keyword:"enum",params:{allowedValues: schema51.properties.given.properties.by.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data0.merge_request !== undefined){
let data3 = data0.merge_request;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/given/merge_request",schemaPath:"#/properties/given/properties/merge_request/type",keyword:"type",params:{type: "integer"}};
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
const err9 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate195(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.not_after !== undefined){
if(!(validate193(data.not_after, {instancePath:instancePath+"/not_after",parentData:data,parentDataProperty:"not_after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.person !== undefined){
if(!(validate198(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate195(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
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
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":true,"properties":{"at":{"$ref":"#/$defs/Instant"},"people":{"type":"array","items":{"$ref":"#/$defs/Text"}},"reason":{"$ref":"#/$defs/Text"},"tip":{"$ref":"#/$defs/Text"}},"required":["at","people","reason","tip"]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.people === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
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
if(data.tip === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tip"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.at !== undefined){
if(!(validate193(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data1[i0], {instancePath:instancePath+"/people/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate198(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.tip !== undefined){
if(!(validate198(data.tip, {instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
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
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":true,"properties":{"acted":{"type":"array","items":{"$ref":"#/$defs/Acted"}},"calendar":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"code":{"$ref":"#/$defs/Text"},"expected":true,"observed":true},"required":["code","expected","observed"]}},"incident":{"$ref":"#/$defs/Text"},"ratify":{"type":"object","additionalProperties":true,"properties":{"required":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}}},"within_days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["required","within_days"]},"soak_hours":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]},"units":{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string"},{"type":"boolean"}]}},"windows":{"type":"array","items":{"$ref":"#/$defs/Text"}}},"required":["acted","calendar","incident","soak_hours","units","windows"]};
const schema58 = {"type":"object","additionalProperties":true,"properties":{"document":{"$ref":"#/$defs/Text"},"names":{"type":"array","items":{"$ref":"#/$defs/Text"}},"role":{"$ref":"#/$defs/Text"}},"required":["names"]};

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
if(data.names === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.document !== undefined){
if(!(validate198(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.names !== undefined){
let data1 = data.names;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate198(data1[i0], {instancePath:instancePath+"/names/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate198(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
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


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.acted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acted"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.calendar === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.incident === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incident"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.soak_hours === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "soak_hours"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.units === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.windows === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windows"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.acted !== undefined){
let data0 = data.acted;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate213(data0[i0], {instancePath:instancePath+"/acted/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : errors < 1000 ? vErrors.concat(validate213.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/acted",schemaPath:"#/properties/acted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.calendar !== undefined){
let data2 = data.calendar;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err7 = {instancePath:instancePath+"/calendar/" + i1,schemaPath:"#/properties/calendar/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data3.expected === undefined){
const err8 = {instancePath:instancePath+"/calendar/" + i1,schemaPath:"#/properties/calendar/items/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data3.observed === undefined){
const err9 = {instancePath:instancePath+"/calendar/" + i1,schemaPath:"#/properties/calendar/items/required",keyword:"required",params:{missingProperty: "observed"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data3.code !== undefined){
if(!(validate198(data3.code, {instancePath:instancePath+"/calendar/" + i1+"/code",parentData:data3,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/calendar/" + i1,schemaPath:"#/properties/calendar/items/type",keyword:"type",params:{type: "object"}};
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
const err11 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.incident !== undefined){
if(!(validate198(data.incident, {instancePath:instancePath+"/incident",parentData:data,parentDataProperty:"incident",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.ratify !== undefined){
let data6 = data.ratify;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.required === undefined){
const err12 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data6.within_days === undefined){
const err13 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/required",keyword:"required",params:{missingProperty: "within_days"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data6.required !== undefined){
let data7 = data6.required;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(!(pattern4.test(key0))){
const err14 = {instancePath:instancePath+"/ratify/required",schemaPath:"#/properties/ratify/properties/required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
for(const key1 in data7){
if(pattern4.test(key1)){
let data8 = data7[key1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/ratify/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ratify/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/ratify/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ratify/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/ratify/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ratify/properties/required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
}
else {
const err18 = {instancePath:instancePath+"/ratify/required",schemaPath:"#/properties/ratify/properties/required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data6.within_days !== undefined){
let data9 = data6.within_days;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/ratify/within_days",schemaPath:"#/properties/ratify/properties/within_days/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err22 = {instancePath:instancePath+"/ratify",schemaPath:"#/properties/ratify/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.soak_hours !== undefined){
let data10 = data.soak_hours;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/soak_hours",schemaPath:"#/properties/soak_hours/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.units !== undefined){
let data11 = data.units;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(data12 !== null){
const err26 = {instancePath:instancePath+"/units/" + i2,schemaPath:"#/properties/units/items/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
var _valid0 = _errs37 === errors;
valid13 = valid13 || _valid0;
const _errs39 = errors;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/units/" + i2,schemaPath:"#/properties/units/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
var _valid0 = _errs39 === errors;
valid13 = valid13 || _valid0;
const _errs41 = errors;
if(typeof data12 !== "boolean"){
const err28 = {instancePath:instancePath+"/units/" + i2,schemaPath:"#/properties/units/items/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
var _valid0 = _errs41 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err29 = {instancePath:instancePath+"/units/" + i2,schemaPath:"#/properties/units/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.windows !== undefined){
let data13 = data.windows;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate198(data13[i3], {instancePath:instancePath+"/windows/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"}};
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
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":true,"properties":{"iid":{"type":"integer"},"project_id":{"type":"integer"},"settings":{"type":"object","additionalProperties":true},"sha":{"$ref":"#/$defs/Text"},"url":{"$ref":"#/$defs/Text"}},"required":["iid","project_id","settings","sha","url"]};

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
if(data.iid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "iid"}};
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
if(data.settings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.sha === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.iid !== undefined){
let data0 = data.iid;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/iid",schemaPath:"#/properties/iid/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.settings !== undefined){
let data2 = data.settings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err7 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.sha !== undefined){
if(!(validate198(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate198(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
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
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"accepted_by":{"$ref":"#/$defs/Text"},"reason":{"$ref":"#/$defs/Prose"}},"required":["accepted_by","reason"]}};
const schema61 = {"anyOf":[{"$ref":"#/$defs/Text"},{"type":"object","additionalProperties":false,"properties":{"en":{"$ref":"#/$defs/Text"},"pt-BR":{"$ref":"#/$defs/Text"}},"required":["en"]},{"type":"object","additionalProperties":false,"properties":{"pt-BR":{"$ref":"#/$defs/Text"}},"required":["pt-BR"]}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
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
if(!(validate198(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate198(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
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
if(!(validate198(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
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
validate233.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
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
if(!(validate198(data0.accepted_by, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/accepted_by",parentData:data0,parentDataProperty:"accepted_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.reason !== undefined){
if(!(validate233(data0.reason, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data0,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : errors < 1000 ? vErrors.concat(validate233.errors).slice(0, 1000) : vErrors;
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
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"properties":{"days":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"version":{"$ref":"#/$defs/Version"}},"required":["days","version"]};
const schema63 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate246(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : errors < 1000 ? vErrors.concat(validate246.errors).slice(0, 1000) : vErrors;
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
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cab_record" */;
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
if(data.approvals === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.approvals_required === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals_required"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.approvers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvers"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.class === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.commit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.gates === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.judge_digest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judge_digest"}};
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
if(data.plan_digest === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_digest"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.recorded_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_at"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.registry_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data.tickets === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tickets"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data.approvals !== undefined){
let data0 = data.approvals;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err13 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.approvals_required !== undefined){
let data2 = data.approvals_required;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(pattern4.test(key0))){
const err15 = {instancePath:instancePath+"/approvals_required",schemaPath:"#/properties/approvals_required/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
for(const key1 in data2){
if(pattern4.test(key1)){
let data3 = data2[key1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/approvals_required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = {instancePath:instancePath+"/approvals_required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/approvals_required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/approvals_required/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err19 = {instancePath:instancePath+"/approvals_required",schemaPath:"#/properties/approvals_required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.approvers !== undefined){
let data4 = data.approvers;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate192(data4[i1], {instancePath:instancePath+"/approvers/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : errors < 1000 ? vErrors.concat(validate192.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.assessments !== undefined){
let data6 = data.assessments;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(pattern13.test(key2))){
const err21 = {instancePath:instancePath+"/assessments",schemaPath:"#/properties/assessments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
for(const key3 in data6){
if(pattern13.test(key3)){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!(pattern4.test(key4))){
const err22 = {instancePath:instancePath+"/assessments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assessments/patternProperties/%5E%5B1-9%5D%5B0-9%5D%7B0%2C8%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
for(const key5 in data7){
if(pattern4.test(key5)){
if(!(validate202(data7[key5], {instancePath:instancePath+"/assessments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : errors < 1000 ? vErrors.concat(validate202.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/assessments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/assessments/patternProperties/%5E%5B1-9%5D%5B0-9%5D%7B0%2C8%7D%24/type",keyword:"type",params:{type: "object"}};
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
}
else {
const err24 = {instancePath:instancePath+"/assessments",schemaPath:"#/properties/assessments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.broken_glass !== undefined){
let data9 = data.broken_glass;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate204(data9[i2], {instancePath:instancePath+"/broken_glass/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : errors < 1000 ? vErrors.concat(validate204.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/broken_glass",schemaPath:"#/properties/broken_glass/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(!(validate198(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate198(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.emergency !== undefined){
if(!(validate212(data.emergency, {instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : errors < 1000 ? vErrors.concat(validate212.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data14 = data.gates;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(pattern13.test(key6))){
const err26 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
for(const key7 in data14){
if(pattern13.test(key7)){
let data15 = data14[key7];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key8 in data15){
if(!(pattern4.test(key8))){
const err27 = {instancePath:instancePath+"/gates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/patternProperties/%5E%5B1-9%5D%5B0-9%5D%7B0%2C8%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
for(const key9 in data15){
if(pattern4.test(key9)){
if("pass" !== data15[key9]){
const err28 = {instancePath:instancePath+"/gates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/patternProperties/%5E%5B1-9%5D%5B0-9%5D%7B0%2C8%7D%24/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/const",keyword:"const",params:{allowedValue: "pass"}};
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
}
else {
const err29 = {instancePath:instancePath+"/gates/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/patternProperties/%5E%5B1-9%5D%5B0-9%5D%7B0%2C8%7D%24/type",keyword:"type",params:{type: "object"}};
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
const err30 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.judge !== undefined){
let data17 = data.judge;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.commit === undefined){
const err31 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
if(data17.commit !== undefined){
if(!(validate198(data17.commit, {instancePath:instancePath+"/judge/commit",parentData:data17,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data17.digest !== undefined){
if(!(validate202(data17.digest, {instancePath:instancePath+"/judge/digest",parentData:data17,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : errors < 1000 ? vErrors.concat(validate202.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data17.steps !== undefined){
let data20 = data17.steps;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err32 = {instancePath:instancePath+"/judge/steps",schemaPath:"#/properties/judge/properties/steps/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err33 = {instancePath:instancePath+"/judge/steps",schemaPath:"#/properties/judge/properties/steps/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err34 = {instancePath:instancePath+"/judge/steps",schemaPath:"#/properties/judge/properties/steps/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err35 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.judge_digest !== undefined){
if(!(validate202(data.judge_digest, {instancePath:instancePath+"/judge_digest",parentData:data,parentDataProperty:"judge_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : errors < 1000 ? vErrors.concat(validate202.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.merge_request !== undefined){
if(!(validate225(data.merge_request, {instancePath:instancePath+"/merge_request",parentData:data,parentDataProperty:"merge_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : errors < 1000 ? vErrors.concat(validate225.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate195(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data24 = data.must_understand;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate195(data24[i3], {instancePath:instancePath+"/must_understand/" + i3,parentData:data24,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.not_applicable !== undefined){
let data26 = data.not_applicable;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
if(!(pattern13.test(key10))){
const err37 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
for(const key11 in data26){
if(pattern13.test(key11)){
if(!(validate231(data26[key11], {instancePath:instancePath+"/not_applicable/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : errors < 1000 ? vErrors.concat(validate231.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
}
if(data.plan_digest !== undefined){
if(!(validate202(data.plan_digest, {instancePath:instancePath+"/plan_digest",parentData:data,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : errors < 1000 ? vErrors.concat(validate202.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.recorded_at !== undefined){
if(!(validate193(data.recorded_at, {instancePath:instancePath+"/recorded_at",parentData:data,parentDataProperty:"recorded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate195(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate195(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : errors < 1000 ? vErrors.concat(validate195.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.tickets !== undefined){
let data32 = data.tickets;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(!(validate198(data32[i4], {instancePath:instancePath+"/tickets/" + i4,parentData:data32,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : errors < 1000 ? vErrors.concat(validate198.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tickets",schemaPath:"#/properties/tickets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data.way_back !== undefined){
if(!(validate245(data.way_back, {instancePath:instancePath+"/way_back",parentData:data,parentDataProperty:"way_back",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : errors < 1000 ? vErrors.concat(validate245.errors).slice(0, 1000) : vErrors;
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
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.archive = validate249;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Day":{"type":"string","format":"date"},"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":true,"properties":{"archived_at":{"$ref":"#/$defs/Instant"},"commit":{"$ref":"#/$defs/Text"},"model":{"$ref":"#/$defs/Name"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"plan_digest":{"$ref":"#/$defs/Digest"},"registry_id":{"$ref":"#/$defs/Name"},"release_digest":{"$ref":"#/$defs/Digest"},"retention":{"type":"object","additionalProperties":true,"properties":{"criticality":{"$ref":"#/$defs/Text"},"holds":{"type":"array","items":{"$ref":"#/$defs/Text"}},"until":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Day"}]},"years":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]}},"required":["criticality","holds","until","years"]},"state":{"$ref":"#/$defs/Digest"},"target":{"$ref":"#/$defs/Name"},"version":{"$ref":"#/$defs/Version"}},"required":["archived_at","commit","model","plan_digest","registry_id","release_digest","retention","state","target","version"],"$id":"archive"};
const schema65 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

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
if(!pattern16.test(data)){
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
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","format":"date"};

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
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="archive" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.archived_at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "archived_at"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.commit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.plan_digest === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_digest"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.registry_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.release_digest === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release_digest"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.retention === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retention"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.state === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(data.archived_at !== undefined){
if(!(validate250(data.archived_at, {instancePath:instancePath+"/archived_at",parentData:data,parentDataProperty:"archived_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : errors < 1000 ? vErrors.concat(validate250.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate252(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : errors < 1000 ? vErrors.concat(validate252.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate254(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : errors < 1000 ? vErrors.concat(validate254.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data3 = data.must_understand;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data3[i0], {instancePath:instancePath+"/must_understand/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : errors < 1000 ? vErrors.concat(validate254.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.plan_digest !== undefined){
if(!(validate257(data.plan_digest, {instancePath:instancePath+"/plan_digest",parentData:data,parentDataProperty:"plan_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : errors < 1000 ? vErrors.concat(validate257.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate254(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : errors < 1000 ? vErrors.concat(validate254.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.release_digest !== undefined){
if(!(validate257(data.release_digest, {instancePath:instancePath+"/release_digest",parentData:data,parentDataProperty:"release_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : errors < 1000 ? vErrors.concat(validate257.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.retention !== undefined){
let data8 = data.retention;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.criticality === undefined){
const err11 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "criticality"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data8.holds === undefined){
const err12 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "holds"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data8.until === undefined){
const err13 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data8.years === undefined){
const err14 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "years"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data8.criticality !== undefined){
if(!(validate252(data8.criticality, {instancePath:instancePath+"/retention/criticality",parentData:data8,parentDataProperty:"criticality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : errors < 1000 ? vErrors.concat(validate252.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data8.holds !== undefined){
let data10 = data8.holds;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate252(data10[i1], {instancePath:instancePath+"/retention/holds/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : errors < 1000 ? vErrors.concat(validate252.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/retention/holds",schemaPath:"#/properties/retention/properties/holds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data8.until !== undefined){
let data12 = data8.until;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(data12 !== null){
const err16 = {instancePath:instancePath+"/retention/until",schemaPath:"#/properties/retention/properties/until/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs22 = errors;
if(!(validate263(data12, {instancePath:instancePath+"/retention/until",parentData:data8,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : errors < 1000 ? vErrors.concat(validate263.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err17 = {instancePath:instancePath+"/retention/until",schemaPath:"#/properties/retention/properties/until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data8.years !== undefined){
let data13 = data8.years;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err18 = {instancePath:instancePath+"/retention/years",schemaPath:"#/properties/retention/properties/years/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err19 = {instancePath:instancePath+"/retention/years",schemaPath:"#/properties/retention/properties/years/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err20 = {instancePath:instancePath+"/retention/years",schemaPath:"#/properties/retention/properties/years/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err21 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validate257(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : errors < 1000 ? vErrors.concat(validate257.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate254(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : errors < 1000 ? vErrors.concat(validate254.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate267(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : errors < 1000 ? vErrors.concat(validate267.errors).slice(0, 1000) : vErrors;
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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.approval = validate269;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"}},"type":"object","additionalProperties":true,"properties":{"digest":{"$ref":"#/$defs/Digest"},"kind":{"const":"plan"},"model":{"$ref":"#/$defs/Name"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"not_after":{"$ref":"#/$defs/Instant"},"role":{"$ref":"#/$defs/Name"},"target":{"$ref":"#/$defs/Name"}},"required":["digest","kind","model","not_after","role","target"],"$id":"approval"};
const schema72 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

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
if(!pattern16.test(data)){
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
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="approval" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
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
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.not_after === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_after"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.role === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.digest !== undefined){
if(!(validate270(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : errors < 1000 ? vErrors.concat(validate270.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("plan" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "plan"}};
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
if(!(validate272(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : errors < 1000 ? vErrors.concat(validate272.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data3 = data.must_understand;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate272(data3[i0], {instancePath:instancePath+"/must_understand/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : errors < 1000 ? vErrors.concat(validate272.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.not_after !== undefined){
if(!(validate275(data.not_after, {instancePath:instancePath+"/not_after",parentData:data,parentDataProperty:"not_after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : errors < 1000 ? vErrors.concat(validate275.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate272(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : errors < 1000 ? vErrors.concat(validate272.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate272(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : errors < 1000 ? vErrors.concat(validate272.errors).slice(0, 1000) : vErrors;
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
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.refusal = validate279;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":true,"properties":{"digest":{"$ref":"#/$defs/Digest"},"kind":{"const":"refusal"},"model":{"$ref":"#/$defs/Name"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"reason":{"$ref":"#/$defs/Text"},"role":{"$ref":"#/$defs/Name"},"target":{"$ref":"#/$defs/Name"}},"required":["digest","kind","model","reason","role","target"],"$id":"refusal"};
const schema76 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

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
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refusal" */;
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
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
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
if(data.role === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.digest !== undefined){
if(!(validate280(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : errors < 1000 ? vErrors.concat(validate280.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("refusal" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "refusal"}};
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
if(!(validate282(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data3 = data.must_understand;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate282(data3[i0], {instancePath:instancePath+"/must_understand/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
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
if(!(validate285(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : errors < 1000 ? vErrors.concat(validate285.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate282(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate282(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
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
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.judge_approval = validate289;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"}},"type":"object","additionalProperties":true,"properties":{"after":{"$ref":"#/$defs/Digest"},"before":{"$ref":"#/$defs/Digest"},"kind":{"const":"judge"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"role":{"$ref":"#/$defs/Name"},"steps":{"allOf":[{"type":"number"},{"type":"integer","minimum":0}]}},"required":["after","before","kind","role","steps"],"$id":"judge_approval"};
const schema80 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
if(!pattern4.test(data)){
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
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="judge_approval" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.after === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.before === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"}};
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
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.steps === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data.after !== undefined){
if(!(validate290(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : errors < 1000 ? vErrors.concat(validate290.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate290(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : errors < 1000 ? vErrors.concat(validate290.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("judge" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "judge"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data3 = data.must_understand;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate293(data3[i0], {instancePath:instancePath+"/must_understand/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : errors < 1000 ? vErrors.concat(validate293.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate293(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : errors < 1000 ? vErrors.concat(validate293.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data6 = data.steps;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.break_glass = validate296;
const schema82 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"}},"type":"object","additionalProperties":true,"properties":{"kind":{"const":"break-glass"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"reason":{"$ref":"#/$defs/Text"},"target":{"$ref":"#/$defs/Name"},"tip":{"$ref":"#/$defs/Text"}},"required":["kind","reason","target","tip"],"$id":"break_glass"};
const schema83 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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

const schema84 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="break_glass" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
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
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.tip === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tip"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.kind !== undefined){
if("break-glass" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "break-glass"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data1 = data.must_understand;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate297(data1[i0], {instancePath:instancePath+"/must_understand/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : errors < 1000 ? vErrors.concat(validate297.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate299(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : errors < 1000 ? vErrors.concat(validate299.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate297(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : errors < 1000 ? vErrors.concat(validate297.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.tip !== undefined){
if(!(validate299(data.tip, {instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : errors < 1000 ? vErrors.concat(validate299.errors).slice(0, 1000) : vErrors;
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
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.proof = validate303;
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"RegistryName":{"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":true,"properties":{"approved_by_plan":{"$ref":"#/$defs/Digest"},"checked_at":{"$ref":"#/$defs/Instant"},"commit":{"$ref":"#/$defs/Text"},"findings":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"code":{"$ref":"#/$defs/Text"},"file":{"$ref":"#/$defs/Text"}},"required":["code"]}},"kind":{"enum":["drill","audit"]},"model":{"$ref":"#/$defs/Name"},"model_digest":{"$ref":"#/$defs/Digest"},"must_understand":{"type":"array","items":{"$ref":"#/$defs/Name"}},"policy_digest":{"$ref":"#/$defs/Digest"},"registry_id":{"$ref":"#/$defs/Name"},"registry_name":{"$ref":"#/$defs/RegistryName"},"release_digest":{"$ref":"#/$defs/Digest"},"result":{"enum":["passed","failed"]},"serial":{"allOf":[{"type":"number"},{"type":"integer","minimum":1}]},"state":{"$ref":"#/$defs/Digest"},"target":{"$ref":"#/$defs/Name"},"version":{"$ref":"#/$defs/Version"}},"required":["approved_by_plan","checked_at","commit","findings","kind","model","model_digest","policy_digest","registry_id","release_digest","result","serial","state","target","version"],"$id":"proof"};
const schema86 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

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
if(typeof data === "string"){
if(!pattern16.test(data)){
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
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

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
if(!pattern10.test(data)){
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
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
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
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"string","pattern":"^[^./:\\\\\\p{Cc}][^/:\\\\\\p{Cc}]{0,255}$"};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern21.test(data)){
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
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

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
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="proof" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approved_by_plan === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_by_plan"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.checked_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked_at"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.commit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
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
if(data.model_digest === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_digest"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.policy_digest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_digest"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.registry_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_id"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data.release_digest === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release_digest"}};
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
if(data.serial === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serial"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(data.state === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data.target === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data.version === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
if(data.approved_by_plan !== undefined){
if(!(validate304(data.approved_by_plan, {instancePath:instancePath+"/approved_by_plan",parentData:data,parentDataProperty:"approved_by_plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.checked_at !== undefined){
if(!(validate306(data.checked_at, {instancePath:instancePath+"/checked_at",parentData:data,parentDataProperty:"checked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : errors < 1000 ? vErrors.concat(validate306.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate308(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : errors < 1000 ? vErrors.concat(validate308.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.findings !== undefined){
let data3 = data.findings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err15 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
if(data4.code !== undefined){
if(!(validate308(data4.code, {instancePath:instancePath+"/findings/" + i0+"/code",parentData:data4,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : errors < 1000 ? vErrors.concat(validate308.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data4.file !== undefined){
if(!(validate308(data4.file, {instancePath:instancePath+"/findings/" + i0+"/file",parentData:data4,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : errors < 1000 ? vErrors.concat(validate308.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(!((data7 === "drill") || (data7 === "audit"))){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema85.properties.kind.enum}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(!(validate312(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.model_digest !== undefined){
if(!(validate304(data.model_digest, {instancePath:instancePath+"/model_digest",parentData:data,parentDataProperty:"model_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.must_understand !== undefined){
let data10 = data.must_understand;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate312(data10[i1], {instancePath:instancePath+"/must_understand/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/must_understand",schemaPath:"#/properties/must_understand/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.policy_digest !== undefined){
if(!(validate304(data.policy_digest, {instancePath:instancePath+"/policy_digest",parentData:data,parentDataProperty:"policy_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_id !== undefined){
if(!(validate312(data.registry_id, {instancePath:instancePath+"/registry_id",parentData:data,parentDataProperty:"registry_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.registry_name !== undefined){
if(!(validate318(data.registry_name, {instancePath:instancePath+"/registry_name",parentData:data,parentDataProperty:"registry_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : errors < 1000 ? vErrors.concat(validate318.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.release_digest !== undefined){
if(!(validate304(data.release_digest, {instancePath:instancePath+"/release_digest",parentData:data,parentDataProperty:"release_digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data16 = data.result;
if(!((data16 === "passed") || (data16 === "failed"))){
const err20 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema85.properties.result.enum}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.serial !== undefined){
let data17 = data.serial;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err21 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err22 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err23 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/allOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.state !== undefined){
if(!(validate304(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate312(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate323(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : errors < 1000 ? vErrors.concat(validate323.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.chain_anchor = validate325;
const schema92 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"properties":{"apiVersion":{"const":"relc/v1"},"kind":{"const":"ChainAnchor"},"start":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"targets":{"type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9][a-z0-9_.-]{0,62}$":{"type":"object","additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string","pattern":"^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"},"minItems":1}},"required":["keys"]}}}},"required":["apiVersion","kind","start","targets"],"$id":"chain_anchor"};
const pattern64 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const pattern67 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$", "u");

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="chain_anchor" */;
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
if(data.start === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.targets === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "start")) || (key0 === "targets"))){
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
if(data.kind !== undefined){
if("ChainAnchor" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ChainAnchor"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern64.test(data2)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern4.test(key1))){
const err9 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
for(const key2 in data3){
if(pattern4.test(key2)){
let data4 = data3[key2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.keys === undefined){
const err10 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
for(const key3 in data4){
if(!(key3 === "keys")){
const err11 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data4.keys !== undefined){
let data5 = data4.keys;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/keys/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern67.test(data6)){
const err13 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i0,schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/keys/items/pattern",keyword:"pattern",params:{pattern: "^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$"}};
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
const err14 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys/" + i0,schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/keys/items/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/keys",schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/properties/keys/type",keyword:"type",params:{type: "array"}};
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
const err16 = {instancePath:instancePath+"/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/patternProperties/%5E%5Ba-z0-9%5D%5Ba-z0-9_.-%5D%7B0%2C62%7D%24/type",keyword:"type",params:{type: "object"}};
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
else {
const err17 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}};
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
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.event = validate326;
const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"Instant":{"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"},"Name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"},"Text":{"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"},"Version":{"type":"string","pattern":"^[1-9][0-9]{0,8}$"}},"type":"object","additionalProperties":true,"properties":{"data":{"type":"object","additionalProperties":true,"properties":{"model":{"$ref":"#/$defs/Text"},"target":{"$ref":"#/$defs/Name"},"version":{"$ref":"#/$defs/Version"}},"required":["model"]},"datacontenttype":{"const":"application/json"},"dssematerial":{"type":"string","pattern":"^[A-Za-z0-9+/]+={0,2}$"},"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"source":{"type":"string","pattern":"^urn:relc:[a-z0-9_.-]+:[a-z0-9_.-]+$"},"specversion":{"const":"1.0"},"subject":{"$ref":"#/$defs/Text"},"time":{"$ref":"#/$defs/Instant"},"type":{"type":"string","pattern":"^relc[.][a-z_]+$"}},"required":["data","datacontenttype","id","source","specversion","subject","time","type"],"$id":"event"};
const schema94 = {"type":"string","pattern":"^[^\\p{L}\\p{N}\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*[\\p{L}\\p{N}][^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]*$"};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
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
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_.-]{0,62}$"};

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
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"string","pattern":"^[1-9][0-9]{0,8}$"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
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
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"string","format":"date-time","pattern":"^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"};

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
if(typeof data === "string"){
if(!pattern14.test(data)){
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
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern72 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern73 = new RegExp("^urn:relc:[a-z0-9_.-]+:[a-z0-9_.-]+$", "u");
const pattern75 = new RegExp("^relc[.][a-z_]+$", "u");

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="event" */;
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
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.datacontenttype === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datacontenttype"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
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
if(data.specversion === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specversion"}};
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
if(data.time === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
const err8 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data0.model !== undefined){
if(!(validate327(data0.model, {instancePath:instancePath+"/data/model",parentData:data0,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : errors < 1000 ? vErrors.concat(validate327.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.target !== undefined){
if(!(validate329(data0.target, {instancePath:instancePath+"/data/target",parentData:data0,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : errors < 1000 ? vErrors.concat(validate329.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data0.version !== undefined){
if(!(validate331(data0.version, {instancePath:instancePath+"/data/version",parentData:data0,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : errors < 1000 ? vErrors.concat(validate331.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.datacontenttype !== undefined){
if("application/json" !== data.datacontenttype){
const err10 = {instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{allowedValue: "application/json"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.dssematerial !== undefined){
let data5 = data.dssematerial;
if(typeof data5 === "string"){
if(!pattern20.test(data5)){
const err11 = {instancePath:instancePath+"/dssematerial",schemaPath:"#/properties/dssematerial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]+={0,2}$"}};
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
const err12 = {instancePath:instancePath+"/dssematerial",schemaPath:"#/properties/dssematerial/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(typeof data6 === "string"){
if(!pattern72.test(data6)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(!pattern73.test(data7)){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^urn:relc:[a-z0-9_.-]+:[a-z0-9_.-]+$"}};
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
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.specversion !== undefined){
if("1.0" !== data.specversion){
const err17 = {instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{allowedValue: "1.0"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate327(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : errors < 1000 ? vErrors.concat(validate327.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate334(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : errors < 1000 ? vErrors.concat(validate334.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 === "string"){
if(!pattern75.test(data11)){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^relc[.][a-z_]+$"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
else {
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
