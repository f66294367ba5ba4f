// @ts-nocheck Written by `npm run generate` from the schemas; changes belong there.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const isInferenceRequest = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"inference-request.schema.json","title":"InferenceRequest","description":"Strike reports as the named tensors of the Open Inference Protocol, one per field of a report. Members that the protocol's extensions add and this service has no use for are left aside.","type":"object","required":["inputs"],"properties":{"id":{"description":"The caller's own name for the request, given back as it came.","type":["string","null"]},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_output":{"description":"true: the outputs come as bytes after the JSON, where they do not say otherwise themselves.","type":"boolean"}}},"inputs":{"type":"array","maxItems":64,"items":{"$ref":"#/$defs/InferenceInput"}},"outputs":{"description":"The outputs that are wanted; all when there is none.","type":["array","null"],"maxItems":64,"items":{"$ref":"#/$defs/InferenceRequestedOutput"}}},"$defs":{"InferenceInput":{"type":"object","required":["name","shape","datatype"],"description":"One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out.","properties":{"name":{"description":"Name of the input as the metadata of the model give it.","type":"string"},"shape":{"description":"[N, 1] or [N], with the same N in each input.","type":"array","minItems":1,"maxItems":8,"items":{"type":"integer","minimum":0}},"datatype":{"description":"BYTES for text in UTF-8, FP32 for numbers.","type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_size":{"description":"Bytes of this tensor after the JSON, where it has no data here.","type":"integer","minimum":0}}},"data":{"description":"N values, or N lists of one value each.","type":["array","null"]}}},"InferenceRequestedOutput":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data":{"description":"true: the output comes as bytes after the JSON.","type":"boolean"}}}}}}};
const schema32 = {"type":"object","required":["name","shape","datatype"],"description":"One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out.","properties":{"name":{"description":"Name of the input as the metadata of the model give it.","type":"string"},"shape":{"description":"[N, 1] or [N], with the same N in each input.","type":"array","minItems":1,"maxItems":8,"items":{"type":"integer","minimum":0}},"datatype":{"description":"BYTES for text in UTF-8, FP32 for numbers.","type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data_size":{"description":"Bytes of this tensor after the JSON, where it has no data here.","type":"integer","minimum":0}}},"data":{"description":"N values, or N lists of one value each.","type":["array","null"]}}};
const schema33 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"parameters":{"type":["object","null"],"additionalProperties":true,"properties":{"binary_data":{"description":"true: the output comes as bytes after the JSON.","type":"boolean"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="inference-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema31.required,parentSchema:schema31,data}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema31.properties.id.type},message:"must be string,null",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data0}];
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
validate20.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema31.properties.parameters.type},message:"must be object,null",schema:schema31.properties.parameters.type,parentSchema:schema31.properties.parameters,data:data1}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.binary_data_output !== undefined){
let data2 = data1.binary_data_output;
if(typeof data2 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/parameters/binary_data_output",schemaPath:"#/properties/parameters/properties/binary_data_output/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.parameters.properties.binary_data_output.type,parentSchema:schema31.properties.parameters.properties.binary_data_output,data:data2}];
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
validate20.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema31.properties.inputs,data:data3}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.name === undefined) && (missing1 = "name")) || ((data4.shape === undefined) && (missing1 = "shape"))) || ((data4.datatype === undefined) && (missing1 = "datatype"))){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/InferenceInput/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema32.required,parentSchema:schema32,data:data4}];
return false;
}
else {
if(data4.name !== undefined){
let data5 = data4.name;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/$defs/InferenceInput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data5}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.shape !== undefined){
let data6 = data4.shape;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 8){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/InferenceInput/properties/shape/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items",schema:8,parentSchema:schema32.properties.shape,data:data6}];
return false;
}
else {
if(data6.length < 1){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/InferenceInput/properties/shape/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.shape,data:data6}];
return false;
}
else {
var valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/InferenceInput/properties/shape/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.shape.items.type,parentSchema:schema32.properties.shape.items,data:data7}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/shape/" + i1,schemaPath:"#/$defs/InferenceInput/properties/shape/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.shape.items,data:data7}];
return false;
}
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/shape",schemaPath:"#/$defs/InferenceInput/properties/shape/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.shape.type,parentSchema:schema32.properties.shape,data:data6}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.datatype !== undefined){
let data8 = data4.datatype;
const _errs19 = errors;
if(typeof data8 !== "string"){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/datatype",schemaPath:"#/$defs/InferenceInput/properties/datatype/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.datatype.type,parentSchema:schema32.properties.datatype,data:data8}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.parameters !== undefined){
let data9 = data4.parameters;
const _errs21 = errors;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/parameters",schemaPath:"#/$defs/InferenceInput/properties/parameters/type",keyword:"type",params:{type: schema32.properties.parameters.type},message:"must be object,null",schema:schema32.properties.parameters.type,parentSchema:schema32.properties.parameters,data:data9}];
return false;
}
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.binary_data_size !== undefined){
let data10 = data9.binary_data_size;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/parameters/binary_data_size",schemaPath:"#/$defs/InferenceInput/properties/parameters/properties/binary_data_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.parameters.properties.binary_data_size.type,parentSchema:schema32.properties.parameters.properties.binary_data_size,data:data10}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/parameters/binary_data_size",schemaPath:"#/$defs/InferenceInput/properties/parameters/properties/binary_data_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.parameters.properties.binary_data_size,data:data10}];
return false;
}
}
}
}
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.data !== undefined){
let data11 = data4.data;
const _errs26 = errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0+"/data",schemaPath:"#/$defs/InferenceInput/properties/data/type",keyword:"type",params:{type: schema32.properties.data.type},message:"must be array,null",schema:schema32.properties.data.type,parentSchema:schema32.properties.data,data:data11}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/$defs/InferenceInput/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data4}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.inputs.type,parentSchema:schema31.properties.inputs,data:data3}];
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
let data12 = data.outputs;
const _errs28 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate20.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: schema31.properties.outputs.type},message:"must be array,null",schema:schema31.properties.outputs.type,parentSchema:schema31.properties.outputs,data:data12}];
return false;
}
if(errors === _errs28){
if(Array.isArray(data12)){
if(data12.length > 64){
validate20.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema31.properties.outputs,data:data12}];
return false;
}
else {
var valid7 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((data13.name === undefined) && (missing2 = "name")){
validate20.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/InferenceRequestedOutput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema33.required,parentSchema:schema33,data:data13}];
return false;
}
else {
if(data13.name !== undefined){
let data14 = data13.name;
const _errs33 = errors;
if(typeof data14 !== "string"){
validate20.errors = [{instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/$defs/InferenceRequestedOutput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data14}];
return false;
}
var valid9 = _errs33 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.parameters !== undefined){
let data15 = data13.parameters;
const _errs35 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/outputs/" + i2+"/parameters",schemaPath:"#/$defs/InferenceRequestedOutput/properties/parameters/type",keyword:"type",params:{type: schema33.properties.parameters.type},message:"must be object,null",schema:schema33.properties.parameters.type,parentSchema:schema33.properties.parameters,data:data15}];
return false;
}
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.binary_data !== undefined){
let data16 = data15.binary_data;
if(typeof data16 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/outputs/" + i2+"/parameters/binary_data",schemaPath:"#/$defs/InferenceRequestedOutput/properties/parameters/properties/binary_data/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.parameters.properties.binary_data.type,parentSchema:schema33.properties.parameters.properties.binary_data,data:data16}];
return false;
}
}
}
}
var valid9 = _errs35 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/$defs/InferenceRequestedOutput/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data13}];
return false;
}
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
}
}
var valid0 = _errs28 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"parameters":true,"inputs":true,"outputs":true},"dynamicProps":false,"dynamicItems":false};

