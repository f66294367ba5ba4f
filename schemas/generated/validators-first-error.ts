// @ts-nocheck Written by `npm run generate` from the schemas; changes belong there.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const isInferenceRequest = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"inference-request.schema.json","title":"InferenceRequest","description":"Strike reports as the named tensors of the Open Inference Protocol, one per field of a report. Members that the protocol's extensions add and this service has no use for are left aside.","type":"object","required":["inputs"],"properties":{"id":{"description":"The caller's own name for the request, given back as it came.","type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_output":{"description":"true: the outputs come as bytes after the JSON, where they do not say otherwise themselves.","type":"boolean"}}},"inputs":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/InferenceInput"}},"outputs":{"description":"The outputs that are wanted; all when there is none.","type":["array","null"],"maxItems":64,"items":{"$ref":"#/$defs/InferenceRequestedOutput"}}},"$defs":{"InferenceInput":{"type":"object","required":["name","shape","datatype"],"description":"One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out. Each report must have one at least of phaseOfFlight, wildlifeSize, species and aircraft.","properties":{"name":{"description":"Name of the input as the metadata of the model give it.","type":"string"},"shape":{"description":"[N, 1] or [N], with the same N in each input.","type":"array","minItems":1,"maxItems":8,"items":{"type":"integer","minimum":0}},"datatype":{"description":"BYTES for text in UTF-8, FP32 for numbers.","type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_size":{"description":"Bytes of this tensor after the JSON, where it has no data here.","type":"integer","minimum":0}}},"data":{"description":"N values, or N lists of one value each.","type":["array","null"]}}},"InferenceRequestedOutput":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data":{"description":"true: the output comes as bytes after the JSON.","type":"boolean"}}}}}}};
const schema20 = {"type":"object","required":["name","shape","datatype"],"description":"One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out. Each report must have one at least of phaseOfFlight, wildlifeSize, species and aircraft.","properties":{"name":{"description":"Name of the input as the metadata of the model give it.","type":"string"},"shape":{"description":"[N, 1] or [N], with the same N in each input.","type":"array","minItems":1,"maxItems":8,"items":{"type":"integer","minimum":0}},"datatype":{"description":"BYTES for text in UTF-8, FP32 for numbers.","type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_size":{"description":"Bytes of this tensor after the JSON, where it has no data here.","type":"integer","minimum":0}}},"data":{"description":"N values, or N lists of one value each.","type":["array","null"]}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.shape === undefined) && (missing0 = "shape"))) || ((data.datatype === undefined) && (missing0 = "datatype"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema20.required,parentSchema:schema20,data}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.name.type,parentSchema:schema20.properties.name,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shape !== undefined){
let data1 = data.shape;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 8){
validate53.errors = [{instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema20.properties.shape,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate53.errors = [{instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.shape,data:data1}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate53.errors = [{instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.shape.items.type,parentSchema:schema20.properties.shape.items,data:data2}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate53.errors = [{instancePath:instancePath+"/shape/" + i0,schemaPath:"#/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20.properties.shape.items,data:data2}];
return false;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.shape.type,parentSchema:schema20.properties.shape,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datatype !== undefined){
let data3 = data.datatype;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate53.errors = [{instancePath:instancePath+"/datatype",schemaPath:"#/properties/datatype/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.datatype.type,parentSchema:schema20.properties.datatype,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data4 = data.parameters;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate53.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema20.properties.parameters.type},message:"must be object,null",schema:schema20.properties.parameters.type,parentSchema:schema20.properties.parameters,data:data4}];
return false;
}
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.binary_data_size !== undefined){
let data5 = data4.binary_data_size;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate53.errors = [{instancePath:instancePath+"/parameters/binary_data_size",schemaPath:"#/properties/parameters/properties/binary_data_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.parameters.properties.binary_data_size.type,parentSchema:schema20.properties.parameters.properties.binary_data_size,data:data5}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate53.errors = [{instancePath:instancePath+"/parameters/binary_data_size",schemaPath:"#/properties/parameters/properties/binary_data_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema20.properties.parameters.properties.binary_data_size,data:data5}];
return false;
}
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data6 = data.data;
const _errs14 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate53.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema20.properties.data.type},message:"must be array,null",schema:schema20.properties.data.type,parentSchema:schema20.properties.data,data:data6}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"name":true,"shape":true,"datatype":true,"parameters":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data":{"description":"true: the output comes as bytes after the JSON.","type":"boolean"}}}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema21.required,parentSchema:schema21,data}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data1 = data.parameters;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate55.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema21.properties.parameters.type},message:"must be object,null",schema:schema21.properties.parameters.type,parentSchema:schema21.properties.parameters,data:data1}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.binary_data !== undefined){
let data2 = data1.binary_data;
if(typeof data2 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/parameters/binary_data",schemaPath:"#/properties/parameters/properties/binary_data/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.parameters.properties.binary_data.type,parentSchema:schema21.properties.parameters.properties.binary_data,data:data2}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"name":true,"parameters":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="inference-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.inputs === undefined) && (missing0 = "inputs")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema19.required,parentSchema:schema19,data}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema19.properties.id.type},message:"must be string,null",schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data1 = data.parameters;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate52.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema19.properties.parameters.type},message:"must be object,null",schema:schema19.properties.parameters.type,parentSchema:schema19.properties.parameters,data:data1}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.binary_data_output !== undefined){
let data2 = data1.binary_data_output;
if(typeof data2 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/parameters/binary_data_output",schemaPath:"#/properties/parameters/properties/binary_data_output/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.parameters.properties.binary_data_output.type,parentSchema:schema19.properties.parameters.properties.binary_data_output,data:data2}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data3 = data.inputs;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 64){
validate52.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema19.properties.inputs,data:data3}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate53(data3[i0], {instancePath:instancePath+"/inputs/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.inputs.type,parentSchema:schema19.properties.inputs,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data5 = data.outputs;
const _errs11 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate52.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: schema19.properties.outputs.type},message:"must be array,null",schema:schema19.properties.outputs.type,parentSchema:schema19.properties.outputs,data:data5}];
return false;
}
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 64){
validate52.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema19.properties.outputs,data:data5}];
return false;
}
else {
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate55(data5[i1], {instancePath:instancePath+"/outputs/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"id":true,"parameters":true,"inputs":true,"outputs":true},"dynamicProps":false,"dynamicItems":false};

