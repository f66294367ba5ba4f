// @ts-nocheck Written by `npm run generate` from the schemas; changes belong there.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const isStrikeReport = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"strike-report.schema.json","title":"StrikeReport","description":"One wildlife strike as it is known before anyone has looked at the aircraft. Only the phase of flight and the size of the animal are required; everything else may be null or left out, because real reports are incomplete and the network is trained to cope.","type":"object","required":["phaseOfFlight","wildlifeSize"],"additionalProperties":false,"properties":{"flightDate":{"description":"Local date of the strike, ISO 8601. The model reads the season from it, never the year.","type":["string","null"],"format":"date","examples":["1999-10-19"],"x-faa-column":"Flight Date"},"timeOfDay":{"description":"Light at the time of the strike.","type":["string","null"],"enum":["Dawn","Day","Dusk","Night",null],"examples":["Dawn"],"x-faa-column":"Time of day"},"phaseOfFlight":{"description":"What the aircraft was doing when it was struck.","type":"string","enum":["Parked","Taxi","Take-off run","Climb","Descent","Approach","Landing Roll"],"examples":["Climb"],"x-faa-column":"Phase of flight"},"speedKnots":{"description":"Indicated airspeed, in knots.","type":["number","null"],"minimum":0,"maximum":700,"examples":[180],"x-faa-column":"Speed IAS in knots"},"wildlifeSize":{"description":"Size of the animal as the crew or the airport judged it.","type":"string","enum":["Small","Medium","Large"],"examples":["Large"],"x-faa-column":"Wildlife Size"},"species":{"description":"Species in the FAA's wording, for example \"Canada goose\" or \"Unknown bird - medium\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Canada goose"],"x-faa-column":"Wildlife Species"},"aircraft":{"description":"Make and model in the FAA's wording, for example \"B-737-300\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["B-737-300"],"x-faa-column":"Aircraft Make Model"},"operator":{"description":"Airline, or the kind of operator: MILITARY, BUSINESS, PRIVATELY OWNED, GOVERNMENT.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["UNITED AIRLINES"],"x-faa-column":"Aircraft Airline Operator"},"airport":{"description":"Airport at or near which the strike happened, in the FAA's wording.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["DENVER INTL AIRPORT"],"x-faa-column":"Airport Name"},"originState":{"description":"US state of that airport, by its name (\"Texas\"); the District of Columbia is \"DC\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Colorado"],"x-faa-column":"Origin State"}},"examples":[{"flightDate":"1999-10-19","timeOfDay":"Dawn","phaseOfFlight":"Climb","speedKnots":180,"wildlifeSize":"Large","species":"Canada goose","aircraft":"B-737-300","operator":"UNITED AIRLINES","airport":"DENVER INTL AIRPORT","originState":"Colorado"}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="strike-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phaseOfFlight === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.wildlifeSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.flightDate !== undefined){
let data0 = data.flightDate;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/type",keyword:"type",params:{type: schema31.properties.flightDate.type},message:"must be string,null",schema:schema31.properties.flightDate.type,parentSchema:schema31.properties.flightDate,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.flightDate,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.timeOfDay !== undefined){
let data1 = data.timeOfDay;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/type",keyword:"type",params:{type: schema31.properties.timeOfDay.type},message:"must be string,null",schema:schema31.properties.timeOfDay.type,parentSchema:schema31.properties.timeOfDay,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data1 === "Dawn") || (data1 === "Day")) || (data1 === "Dusk")) || (data1 === "Night")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema31.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.timeOfDay.enum,parentSchema:schema31.properties.timeOfDay,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phaseOfFlight !== undefined){
let data2 = data.phaseOfFlight;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phaseOfFlight.type,parentSchema:schema31.properties.phaseOfFlight,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data2 === "Parked") || (data2 === "Taxi")) || (data2 === "Take-off run")) || (data2 === "Climb")) || (data2 === "Descent")) || (data2 === "Approach")) || (data2 === "Landing Roll"))){
const err8 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema31.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phaseOfFlight.enum,parentSchema:schema31.properties.phaseOfFlight,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.speedKnots !== undefined){
let data3 = data.speedKnots;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/type",keyword:"type",params:{type: schema31.properties.speedKnots.type},message:"must be number,null",schema:schema31.properties.speedKnots.type,parentSchema:schema31.properties.speedKnots,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 700 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema31.properties.speedKnots,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.speedKnots,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.wildlifeSize !== undefined){
let data4 = data.wildlifeSize;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.wildlifeSize.type,parentSchema:schema31.properties.wildlifeSize,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "Small") || (data4 === "Medium")) || (data4 === "Large"))){
const err13 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema31.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.wildlifeSize.enum,parentSchema:schema31.properties.wildlifeSize,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.species !== undefined){
let data5 = data.species;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: schema31.properties.species.type},message:"must be string,null",schema:schema31.properties.species.type,parentSchema:schema31.properties.species,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err15 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.species,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.species,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.aircraft !== undefined){
let data6 = data.aircraft;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/type",keyword:"type",params:{type: schema31.properties.aircraft.type},message:"must be string,null",schema:schema31.properties.aircraft.type,parentSchema:schema31.properties.aircraft,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err18 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.aircraft,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.aircraft,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if((typeof data7 !== "string") && (data7 !== null)){
const err20 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: schema31.properties.operator.type},message:"must be string,null",schema:schema31.properties.operator.type,parentSchema:schema31.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 100){
const err21 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data7) < 1){
const err22 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.operator,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.airport !== undefined){
let data8 = data.airport;
if((typeof data8 !== "string") && (data8 !== null)){
const err23 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/type",keyword:"type",params:{type: schema31.properties.airport.type},message:"must be string,null",schema:schema31.properties.airport.type,parentSchema:schema31.properties.airport,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 100){
const err24 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.airport,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.airport,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.originState !== undefined){
let data9 = data.originState;
if((typeof data9 !== "string") && (data9 !== null)){
const err26 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/type",keyword:"type",params:{type: schema31.properties.originState.type},message:"must be string,null",schema:schema31.properties.originState.type,parentSchema:schema31.properties.originState,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) > 100){
const err27 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.originState,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data9) < 1){
const err28 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.originState,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isManifest = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"Manifest","description":"What is known of one trained model: its file, the data and the settings it came from, how well it does and with what certainty, and examples it must reproduce before it may serve.","type":"object","required":["name","version","description","file","data","inputs","output","network","calibration","threshold","evaluation","examples","background","driftReference","libraries"],"properties":{"name":{"const":"strike-damage"},"version":{"description":"Semantic version of the model.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"description":{"type":"string","minLength":1},"file":{"description":"The ONNX file, by its folder's own name for it.","type":"object","required":["name","sha256","bytes","opset","mlOpset","irVersion"],"properties":{"name":{"const":"model.onnx"},"sha256":{"$ref":"#/$defs/Sha256"},"bytes":{"type":"integer","minimum":1},"opset":{"description":"Version of the standard operators.","type":"integer","minimum":1},"mlOpset":{"description":"Version of the ai.onnx.ml operators.","type":"integer","minimum":1},"irVersion":{"type":"integer","minimum":1}}},"data":{"description":"The reports that the served network was fitted on.","type":"object","required":["source","sha256","rowsRead","rowsUsed","firstDate","lastDate","damaged","prevalence","cleaning"],"properties":{"source":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/Sha256"},"rowsRead":{"$ref":"#/$defs/Count"},"rowsUsed":{"$ref":"#/$defs/Count"},"firstDate":{"type":"string","format":"date"},"lastDate":{"type":"string","format":"date"},"damaged":{"$ref":"#/$defs/Count"},"prevalence":{"$ref":"#/$defs/Probability","description":"Share of the rows used that were damaged."},"cleaning":{"description":"Every cleaning rule, in the order of its use, with the number of rows it touched.","type":"array","items":{"type":"object","required":["rule","count"],"properties":{"rule":{"type":"string","minLength":1},"count":{"$ref":"#/$defs/Count"}}}}}},"inputs":{"description":"Inputs of the ONNX graph, each of shape [N, 1], in order: the properties of a strike report.","type":"array","minItems":1,"items":{"$ref":"#/$defs/ModelInput"}},"output":{"description":"Output of the graph, of shape [N, 1].","const":"damage_probability"},"network":{"type":"object","required":["parameters","members","settings","seed"],"properties":{"parameters":{"description":"Trained numbers in all members together.","type":"integer","minimum":1},"members":{"description":"Networks whose answers are averaged.","type":"integer","minimum":1},"settings":{"description":"Every setting of the fit, by its name in the training code.","type":"object","additionalProperties":true},"seed":{"type":"integer"}}},"calibration":{"description":"Straight line on the log-odds: calibrated = sigmoid(slope * logit + intercept).","type":"object","required":["method","slope","intercept","fittedOn"],"properties":{"method":{"type":"string","minLength":1},"slope":{"type":"number"},"intercept":{"type":"number"},"fittedOn":{"description":"Which predictions the line was fitted on.","type":"string","minLength":1}}},"threshold":{"description":"A report whose probability reaches the value is looked at first.","type":"object","required":["value","rule","costMissed","costInspection"],"properties":{"value":{"$ref":"#/$defs/Probability"},"rule":{"description":"How the value was chosen.","type":"string","minLength":1},"costMissed":{"description":"Cost of a damaged aircraft left in the routine queue.","type":"number"},"costInspection":{"description":"Cost of one inspection, in the same unit.","type":"number"}}},"evaluation":{"type":"object","required":["test","crossValidation","baselines","breakdowns"],"properties":{"test":{"description":"Fitted on the earlier reports, tested on the later ones.","allOf":[{"$ref":"#/$defs/Metrics"},{"type":"object","required":["rows","trainRows","testRows","damaged"],"properties":{"rows":{"description":"Which rows were fitted on and which tested.","type":"string","minLength":1},"trainRows":{"$ref":"#/$defs/Count"},"testRows":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count","description":"Damaged among the test rows."}}}]},"crossValidation":{"description":"Every row predicted by networks that never saw it.","allOf":[{"$ref":"#/$defs/Metrics"},{"type":"object","required":["protocol"],"properties":{"protocol":{"description":"Folds, shufflings and rows.","type":"string","minLength":1}}}]},"baselines":{"description":"Simpler models on the same rows and folds.","type":"array","items":{"type":"object","required":["name","test","crossValidation"],"properties":{"name":{"type":"string","minLength":1},"test":{"$ref":"#/$defs/Metrics"},"crossValidation":{"$ref":"#/$defs/Metrics"}}}},"breakdowns":{"description":"What the figures are made of: calibration, decisions, and reports by their kind. Of the test and of the cross-validation, where the probability of a report is the mean over the shufflings.","type":"object","required":["test","crossValidation"],"properties":{"test":{"$ref":"#/$defs/Breakdown"},"crossValidation":{"$ref":"#/$defs/Breakdown"}}}}},"examples":{"description":"Reports with the answers of the training code; the ONNX file must reproduce them to 1e-5.","type":"array","minItems":1,"items":{"type":"object","required":["report","damageProbability"],"properties":{"report":{"$ref":"strike-report.schema.json"},"damageProbability":{"$ref":"#/$defs/Probability"}}}},"background":{"description":"Reports drawn from the training data, against which explanations are given.","type":"object","required":["rule","seed","reports"],"properties":{"rule":{"description":"How they were drawn.","type":"string","minLength":1},"seed":{"type":"integer"},"reports":{"type":"array","minItems":1,"items":{"$ref":"strike-report.schema.json"}}}},"driftReference":{"description":"How the reports of training and the scores of held-out reports are distributed; the service compares what it meets with it.","type":"object","required":["reports","rule","features","score"],"properties":{"reports":{"description":"How many reports the bins count.","type":"integer","minimum":1},"rule":{"description":"How the bins were chosen.","type":"string","minLength":1},"features":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Distribution"}},"score":{"$ref":"#/$defs/Distribution"}}},"libraries":{"description":"Versions of the programs that trained the model.","type":"object","additionalProperties":{"type":"string"}}},"$defs":{"Sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"Count":{"type":"integer","minimum":0},"Probability":{"type":"number","minimum":0,"maximum":1},"ModelInput":{"description":"One input of the graph. String tensors carry '' and float tensors NaN where a value is missing.","type":"object","required":["name","type","required","used"],"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["string","float"]},"required":{"type":"boolean"},"used":{"description":"false where the answer never depends on the value.","type":"boolean"},"known":{"description":"The categories seen in training; absent where the value is no category.","type":"array","items":{"type":"string"}},"aliases":{"description":"Other spellings that the graph reads as one of the known categories.","type":"object","additionalProperties":{"type":"string"}}}},"Distribution":{"description":"Reports counted by the values of one field, or by the score.","type":"object","required":["name","kind","raisesAlarm","bins"],"properties":{"name":{"description":"The field of a report, or damageProbability.","type":"string","minLength":1},"kind":{"description":"Whether a bin holds a category, the dates of a month, or numbers.","type":"string","enum":["category","month","number"]},"raisesAlarm":{"description":"false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year.","type":"boolean"},"bins":{"description":"The last one counts the reports without the value; of categories, the one before it those that have no bin of their own.","type":"array","minItems":2,"items":{"type":"object","required":["name","count"],"properties":{"name":{"description":"The category or the month (01 to 12); other; missing; or the range of numbers.","type":"string","minLength":1},"from":{"description":"Least number of the bin, which reaches to that of the next.","type":"number","minimum":0},"count":{"$ref":"#/$defs/Count"}}}}}},"Estimate":{"description":"A figure with the ends of its 95 % bootstrap interval.","type":"object","required":["value","low","high"],"properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}}},"CountedShare":{"description":"A share that was counted, with the ends of its 95 % interval (Wilson).","type":"object","required":["value","low","high"],"properties":{"value":{"$ref":"#/$defs/Probability"},"low":{"$ref":"#/$defs/Probability"},"high":{"$ref":"#/$defs/Probability"}}},"Breakdown":{"type":"object","required":["reports","damaged","reliability","decisions","slices","fairness"],"properties":{"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"reliability":{"description":"The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage.","type":"array","items":{"type":"object","required":["reports","predicted","observed"],"properties":{"reports":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}}},"decisions":{"description":"What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest.","type":"object","required":["caught","missed","needless","spared"],"properties":{"caught":{"$ref":"#/$defs/CountedShare"},"missed":{"$ref":"#/$defs/CountedShare"},"needless":{"$ref":"#/$defs/CountedShare"},"spared":{"$ref":"#/$defs/CountedShare"}}},"slices":{"description":"Reports by what they say.","type":"array","items":{"type":"object","required":["by","slices"],"properties":{"by":{"type":"string","minLength":1},"slices":{"type":"array","items":{"$ref":"#/$defs/Slice"}}}}},"fairness":{"description":"Reports by whom they come from. Kinds with fewer than 50 reports are put together.","type":"array","items":{"type":"object","required":["by","parties"],"properties":{"by":{"type":"string","minLength":1},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}}}}}}},"Group":{"description":"Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged.","type":"object","required":["name","reports","damaged","predicted","observed","flagged","caught"],"properties":{"name":{"type":"string","minLength":1},"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"},"flagged":{"$ref":"#/$defs/CountedShare"},"caught":{"anyOf":[{"$ref":"#/$defs/CountedShare"},{"type":"null"}]}}},"Slice":{"description":"Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["rocAuc","averagePrecision"],"properties":{"rocAuc":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]},"averagePrecision":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]}}}]},"Party":{"description":"Reports from one side, and how surprising their damage is.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["pValue","adjustedPValue"],"properties":{"pValue":{"$ref":"#/$defs/Probability","description":"How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides."},"adjustedPValue":{"$ref":"#/$defs/Probability","description":"The same, after Holm, for all parties of the list together."}}}]},"Metrics":{"type":"object","required":["rocAuc","averagePrecision","brier","expectedCalibrationError","recallAtTop10Percent","recallAtTop20Percent","expectedCostPerReport"],"properties":{"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"recallAtTop10Percent":{"$ref":"#/$defs/Estimate"},"recallAtTop20Percent":{"$ref":"#/$defs/Estimate"},"expectedCostPerReport":{"$ref":"#/$defs/Estimate"}}}}};
const schema33 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const schema35 = {"type":"integer","minimum":0};
const schema38 = {"type":"number","minimum":0,"maximum":1};
const schema40 = {"description":"One input of the graph. String tensors carry '' and float tensors NaN where a value is missing.","type":"object","required":["name","type","required","used"],"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["string","float"]},"required":{"type":"boolean"},"used":{"description":"false where the answer never depends on the value.","type":"boolean"},"known":{"description":"The categories seen in training; absent where the value is no category.","type":"array","items":{"type":"string"}},"aliases":{"description":"Other spellings that the graph reads as one of the known categories.","type":"object","additionalProperties":{"type":"string"}}}};
const pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const schema42 = {"type":"object","required":["rocAuc","averagePrecision","brier","expectedCalibrationError","recallAtTop10Percent","recallAtTop20Percent","expectedCostPerReport"],"properties":{"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"recallAtTop10Percent":{"$ref":"#/$defs/Estimate"},"recallAtTop20Percent":{"$ref":"#/$defs/Estimate"},"expectedCostPerReport":{"$ref":"#/$defs/Estimate"}}};
const schema43 = {"description":"A figure with the ends of its 95 % bootstrap interval.","type":"object","required":["value","low","high"],"properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rocAuc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.averagePrecision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.brier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brier"},message:"must have required property '"+"brier"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expectedCalibrationError === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedCalibrationError"},message:"must have required property '"+"expectedCalibrationError"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.recallAtTop10Percent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recallAtTop10Percent"},message:"must have required property '"+"recallAtTop10Percent"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recallAtTop20Percent === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recallAtTop20Percent"},message:"must have required property '"+"recallAtTop20Percent"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expectedCostPerReport === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedCostPerReport"},message:"must have required property '"+"expectedCostPerReport"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rocAuc !== undefined){
let data0 = data.rocAuc;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value === undefined){
const err7 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.low === undefined){
const err8 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.high === undefined){
const err9 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.value !== undefined){
let data1 = data0.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/rocAuc/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.low !== undefined){
let data2 = data0.low;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/rocAuc/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.high !== undefined){
let data3 = data0.high;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/rocAuc/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.averagePrecision !== undefined){
let data4 = data.averagePrecision;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err14 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.low === undefined){
const err15 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.high === undefined){
const err16 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/averagePrecision/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.low !== undefined){
let data6 = data4.low;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/averagePrecision/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.high !== undefined){
let data7 = data4.high;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/averagePrecision/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.brier !== undefined){
let data8 = data.brier;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err21 = {instancePath:instancePath+"/brier",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.low === undefined){
const err22 = {instancePath:instancePath+"/brier",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.high === undefined){
const err23 = {instancePath:instancePath+"/brier",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.value !== undefined){
let data9 = data8.value;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/brier/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.low !== undefined){
let data10 = data8.low;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/brier/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.high !== undefined){
let data11 = data8.high;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/brier/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/brier",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.expectedCalibrationError !== undefined){
let data12 = data.expectedCalibrationError;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value === undefined){
const err28 = {instancePath:instancePath+"/expectedCalibrationError",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.low === undefined){
const err29 = {instancePath:instancePath+"/expectedCalibrationError",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.high === undefined){
const err30 = {instancePath:instancePath+"/expectedCalibrationError",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.value !== undefined){
let data13 = data12.value;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/expectedCalibrationError/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.low !== undefined){
let data14 = data12.low;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/expectedCalibrationError/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.high !== undefined){
let data15 = data12.high;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err33 = {instancePath:instancePath+"/expectedCalibrationError/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/expectedCalibrationError",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.recallAtTop10Percent !== undefined){
let data16 = data.recallAtTop10Percent;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
const err35 = {instancePath:instancePath+"/recallAtTop10Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.low === undefined){
const err36 = {instancePath:instancePath+"/recallAtTop10Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.high === undefined){
const err37 = {instancePath:instancePath+"/recallAtTop10Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.value !== undefined){
let data17 = data16.value;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/recallAtTop10Percent/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.low !== undefined){
let data18 = data16.low;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/recallAtTop10Percent/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.high !== undefined){
let data19 = data16.high;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err40 = {instancePath:instancePath+"/recallAtTop10Percent/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/recallAtTop10Percent",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.recallAtTop20Percent !== undefined){
let data20 = data.recallAtTop20Percent;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.value === undefined){
const err42 = {instancePath:instancePath+"/recallAtTop20Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.low === undefined){
const err43 = {instancePath:instancePath+"/recallAtTop20Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data20.high === undefined){
const err44 = {instancePath:instancePath+"/recallAtTop20Percent",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.value !== undefined){
let data21 = data20.value;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err45 = {instancePath:instancePath+"/recallAtTop20Percent/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.low !== undefined){
let data22 = data20.low;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err46 = {instancePath:instancePath+"/recallAtTop20Percent/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.high !== undefined){
let data23 = data20.high;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err47 = {instancePath:instancePath+"/recallAtTop20Percent/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/recallAtTop20Percent",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.expectedCostPerReport !== undefined){
let data24 = data.expectedCostPerReport;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.value === undefined){
const err49 = {instancePath:instancePath+"/expectedCostPerReport",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24.low === undefined){
const err50 = {instancePath:instancePath+"/expectedCostPerReport",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data24.high === undefined){
const err51 = {instancePath:instancePath+"/expectedCostPerReport",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.value !== undefined){
let data25 = data24.value;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err52 = {instancePath:instancePath+"/expectedCostPerReport/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.low !== undefined){
let data26 = data24.low;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err53 = {instancePath:instancePath+"/expectedCostPerReport/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.high !== undefined){
let data27 = data24.high;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err54 = {instancePath:instancePath+"/expectedCostPerReport/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/expectedCostPerReport",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"rocAuc":true,"averagePrecision":true,"brier":true,"expectedCalibrationError":true,"recallAtTop10Percent":true,"recallAtTop20Percent":true,"expectedCostPerReport":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","required":["reports","damaged","reliability","decisions","slices","fairness"],"properties":{"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"reliability":{"description":"The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage.","type":"array","items":{"type":"object","required":["reports","predicted","observed"],"properties":{"reports":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}}},"decisions":{"description":"What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest.","type":"object","required":["caught","missed","needless","spared"],"properties":{"caught":{"$ref":"#/$defs/CountedShare"},"missed":{"$ref":"#/$defs/CountedShare"},"needless":{"$ref":"#/$defs/CountedShare"},"spared":{"$ref":"#/$defs/CountedShare"}}},"slices":{"description":"Reports by what they say.","type":"array","items":{"type":"object","required":["by","slices"],"properties":{"by":{"type":"string","minLength":1},"slices":{"type":"array","items":{"$ref":"#/$defs/Slice"}}}}},"fairness":{"description":"Reports by whom they come from. Kinds with fewer than 50 reports are put together.","type":"array","items":{"type":"object","required":["by","parties"],"properties":{"by":{"type":"string","minLength":1},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}}}}}}};
const schema58 = {"description":"A share that was counted, with the ends of its 95 % interval (Wilson).","type":"object","required":["value","low","high"],"properties":{"value":{"$ref":"#/$defs/Probability"},"low":{"$ref":"#/$defs/Probability"},"high":{"$ref":"#/$defs/Probability"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"value":true,"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["rocAuc","averagePrecision"],"properties":{"rocAuc":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]},"averagePrecision":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]}}}]};
const schema63 = {"description":"Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged.","type":"object","required":["name","reports","damaged","predicted","observed","flagged","caught"],"properties":{"name":{"type":"string","minLength":1},"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"},"flagged":{"$ref":"#/$defs/CountedShare"},"caught":{"anyOf":[{"$ref":"#/$defs/CountedShare"},{"type":"null"}]}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reports === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.damaged === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.predicted === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.flagged === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flagged"},message:"must have required property '"+"flagged"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.caught === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.name.type,parentSchema:schema63.properties.name,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reports !== undefined){
let data1 = data.reports;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.damaged !== undefined){
let data2 = data.damaged;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/damaged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/damaged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.predicted !== undefined){
let data3 = data.predicted;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/predicted",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/predicted",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/predicted",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.observed !== undefined){
if(!(validate28(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.flagged !== undefined){
if(!(validate28(data.flagged, {instancePath:instancePath+"/flagged",parentData:data,parentDataProperty:"flagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.caught !== undefined){
let data6 = data.caught;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(validate28(data6, {instancePath:instancePath+"/caught",parentData:data,parentDataProperty:"caught",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
var props0 = {};
props0.value = true;
props0.low = true;
props0.high = true;
}
const _errs17 = errors;
if(data6 !== null){
const err16 = {instancePath:instancePath+"/caught",schemaPath:"#/properties/caught/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema63.properties.caught.anyOf[1].type,parentSchema:schema63.properties.caught.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err17 = {instancePath:instancePath+"/caught",schemaPath:"#/properties/caught/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema63.properties.caught.anyOf,parentSchema:schema63.properties.caught,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
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
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rocAuc === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema62.allOf[1].required,parentSchema:schema62.allOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.averagePrecision === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema62.allOf[1].required,parentSchema:schema62.allOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rocAuc !== undefined){
let data0 = data.rocAuc;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value === undefined){
const err2 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.low === undefined){
const err3 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.high === undefined){
const err4 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.value !== undefined){
let data1 = data0.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/rocAuc/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.low !== undefined){
let data2 = data0.low;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/rocAuc/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.high !== undefined){
let data3 = data0.high;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/rocAuc/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.value = true;
props0.low = true;
props0.high = true;
}
const _errs14 = errors;
if(data0 !== null){
const err9 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/allOf/1/properties/rocAuc/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema62.allOf[1].properties.rocAuc.anyOf[1].type,parentSchema:schema62.allOf[1].properties.rocAuc.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err10 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/allOf/1/properties/rocAuc/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema62.allOf[1].properties.rocAuc.anyOf,parentSchema:schema62.allOf[1].properties.rocAuc,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
if(data.averagePrecision !== undefined){
let data4 = data.averagePrecision;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.value === undefined){
const err11 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.low === undefined){
const err12 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.high === undefined){
const err13 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema43.required,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.value !== undefined){
let data5 = data4.value;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/averagePrecision/value",schemaPath:"#/$defs/Estimate/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.low !== undefined){
let data6 = data4.low;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/averagePrecision/low",schemaPath:"#/$defs/Estimate/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.low.type,parentSchema:schema43.properties.low,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.high !== undefined){
let data7 = data4.high;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/averagePrecision/high",schemaPath:"#/$defs/Estimate/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.high.type,parentSchema:schema43.properties.high,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/$defs/Estimate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if(_valid1){
var props1 = {};
props1.value = true;
props1.low = true;
props1.high = true;
}
const _errs27 = errors;
if(data4 !== null){
const err18 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/allOf/1/properties/averagePrecision/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema62.allOf[1].properties.averagePrecision.anyOf[1].type,parentSchema:schema62.allOf[1].properties.averagePrecision.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err19 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/allOf/1/properties/averagePrecision/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema62.allOf[1].properties.averagePrecision.anyOf,parentSchema:schema62.allOf[1].properties.averagePrecision,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
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
}
else {
const err20 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.allOf[1].type,parentSchema:schema62.allOf[1],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"rocAuc":true,"averagePrecision":true,"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Reports from one side, and how surprising their damage is.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["pValue","adjustedPValue"],"properties":{"pValue":{"$ref":"#/$defs/Probability","description":"How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides."},"adjustedPValue":{"$ref":"#/$defs/Probability","description":"The same, after Holm, for all parties of the list together."}}}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pValue === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "pValue"},message:"must have required property '"+"pValue"+"'",schema:schema69.allOf[1].required,parentSchema:schema69.allOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.adjustedPValue === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "adjustedPValue"},message:"must have required property '"+"adjustedPValue"+"'",schema:schema69.allOf[1].required,parentSchema:schema69.allOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pValue !== undefined){
let data0 = data.pValue;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/pValue",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/pValue",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/pValue",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.adjustedPValue !== undefined){
let data1 = data.adjustedPValue;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/adjustedPValue",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/adjustedPValue",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/adjustedPValue",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.allOf[1].type,parentSchema:schema69.allOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"pValue":true,"adjustedPValue":true,"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reports === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.damaged === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reliability === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reliability"},message:"must have required property '"+"reliability"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decisions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.slices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fairness === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reports !== undefined){
let data0 = data.reports;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/reports",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.damaged !== undefined){
let data1 = data.damaged;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/damaged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/damaged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.reliability !== undefined){
let data2 = data.reliability;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.reports === undefined){
const err10 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema53.properties.reliability.items.required,parentSchema:schema53.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.predicted === undefined){
const err11 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema53.properties.reliability.items.required,parentSchema:schema53.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.observed === undefined){
const err12 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema53.properties.reliability.items.required,parentSchema:schema53.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.reports !== undefined){
let data4 = data3.reports;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/reliability/" + i0+"/reports",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/reliability/" + i0+"/reports",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data3.predicted !== undefined){
let data5 = data3.predicted;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/reliability/" + i0+"/predicted",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/reliability/" + i0+"/predicted",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reliability/" + i0+"/predicted",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.observed !== undefined){
if(!(validate28(data3.observed, {instancePath:instancePath+"/reliability/" + i0+"/observed",parentData:data3,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.reliability.items.type,parentSchema:schema53.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/reliability",schemaPath:"#/properties/reliability/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.reliability.type,parentSchema:schema53.properties.reliability,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.decisions !== undefined){
let data7 = data.decisions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.caught === undefined){
const err20 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'",schema:schema53.properties.decisions.required,parentSchema:schema53.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.missed === undefined){
const err21 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema53.properties.decisions.required,parentSchema:schema53.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.needless === undefined){
const err22 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "needless"},message:"must have required property '"+"needless"+"'",schema:schema53.properties.decisions.required,parentSchema:schema53.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.spared === undefined){
const err23 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "spared"},message:"must have required property '"+"spared"+"'",schema:schema53.properties.decisions.required,parentSchema:schema53.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.caught !== undefined){
if(!(validate28(data7.caught, {instancePath:instancePath+"/decisions/caught",parentData:data7,parentDataProperty:"caught",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data7.missed !== undefined){
if(!(validate28(data7.missed, {instancePath:instancePath+"/decisions/missed",parentData:data7,parentDataProperty:"missed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data7.needless !== undefined){
if(!(validate28(data7.needless, {instancePath:instancePath+"/decisions/needless",parentData:data7,parentDataProperty:"needless",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data7.spared !== undefined){
if(!(validate28(data7.spared, {instancePath:instancePath+"/decisions/spared",parentData:data7,parentDataProperty:"spared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.decisions.type,parentSchema:schema53.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.slices !== undefined){
let data12 = data.slices;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.by === undefined){
const err25 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema53.properties.slices.items.required,parentSchema:schema53.properties.slices.items,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13.slices === undefined){
const err26 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'",schema:schema53.properties.slices.items.required,parentSchema:schema53.properties.slices.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.by !== undefined){
let data14 = data13.by;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err27 = {instancePath:instancePath+"/slices/" + i1+"/by",schemaPath:"#/properties/slices/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.slices.items.properties.by,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/slices/" + i1+"/by",schemaPath:"#/properties/slices/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.slices.items.properties.by.type,parentSchema:schema53.properties.slices.items.properties.by,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.slices !== undefined){
let data15 = data13.slices;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data15[i2], {instancePath:instancePath+"/slices/" + i1+"/slices/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/slices/" + i1+"/slices",schemaPath:"#/properties/slices/items/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.slices.items.properties.slices.type,parentSchema:schema53.properties.slices.items.properties.slices,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.slices.items.type,parentSchema:schema53.properties.slices.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.slices.type,parentSchema:schema53.properties.slices,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.fairness !== undefined){
let data17 = data.fairness;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.by === undefined){
const err32 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema53.properties.fairness.items.required,parentSchema:schema53.properties.fairness.items,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data18.parties === undefined){
const err33 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'",schema:schema53.properties.fairness.items.required,parentSchema:schema53.properties.fairness.items,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18.by !== undefined){
let data19 = data18.by;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err34 = {instancePath:instancePath+"/fairness/" + i3+"/by",schemaPath:"#/properties/fairness/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.fairness.items.properties.by,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/fairness/" + i3+"/by",schemaPath:"#/properties/fairness/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.fairness.items.properties.by.type,parentSchema:schema53.properties.fairness.items.properties.by,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.parties !== undefined){
let data20 = data18.parties;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate41(data20[i4], {instancePath:instancePath+"/fairness/" + i3+"/parties/" + i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/fairness/" + i3+"/parties",schemaPath:"#/properties/fairness/items/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.fairness.items.properties.parties.type,parentSchema:schema53.properties.fairness.items.properties.parties,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.properties.fairness.items.type,parentSchema:schema53.properties.fairness.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.fairness.type,parentSchema:schema53.properties.fairness,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"reports":true,"damaged":true,"reliability":true,"decisions":true,"slices":true,"fairness":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"description":"Reports counted by the values of one field, or by the score.","type":"object","required":["name","kind","raisesAlarm","bins"],"properties":{"name":{"description":"The field of a report, or damageProbability.","type":"string","minLength":1},"kind":{"description":"Whether a bin holds a category, the dates of a month, or numbers.","type":"string","enum":["category","month","number"]},"raisesAlarm":{"description":"false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year.","type":"boolean"},"bins":{"description":"The last one counts the reports without the value; of categories, the one before it those that have no bin of their own.","type":"array","minItems":2,"items":{"type":"object","required":["name","count"],"properties":{"name":{"description":"The category or the month (01 to 12); other; missing; or the range of numbers.","type":"string","minLength":1},"from":{"description":"Least number of the bin, which reaches to that of the next.","type":"number","minimum":0},"count":{"$ref":"#/$defs/Count"}}}}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.raisesAlarm === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raisesAlarm"},message:"must have required property '"+"raisesAlarm"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bins === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.name.type,parentSchema:schema75.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.kind.type,parentSchema:schema75.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "category") || (data1 === "month")) || (data1 === "number"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema75.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.kind.enum,parentSchema:schema75.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.raisesAlarm !== undefined){
let data2 = data.raisesAlarm;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/raisesAlarm",schemaPath:"#/properties/raisesAlarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.raisesAlarm.type,parentSchema:schema75.properties.raisesAlarm,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bins !== undefined){
let data3 = data.bins;
if(Array.isArray(data3)){
if(data3.length < 2){
const err9 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema75.properties.bins,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err10 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema75.properties.bins.items.required,parentSchema:schema75.properties.bins.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.count === undefined){
const err11 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema75.properties.bins.items.required,parentSchema:schema75.properties.bins.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/bins/" + i0+"/name",schemaPath:"#/properties/bins/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.bins.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/bins/" + i0+"/name",schemaPath:"#/properties/bins/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.bins.items.properties.name.type,parentSchema:schema75.properties.bins.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.from !== undefined){
let data6 = data4.from;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/bins/" + i0+"/from",schemaPath:"#/properties/bins/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.bins.items.properties.from,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/bins/" + i0+"/from",schemaPath:"#/properties/bins/items/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.bins.items.properties.from.type,parentSchema:schema75.properties.bins.items.properties.from,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.count !== undefined){
let data7 = data4.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/bins/" + i0+"/count",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/bins/" + i0+"/count",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.bins.items.type,parentSchema:schema75.properties.bins.items,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.bins.type,parentSchema:schema75.properties.bins,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"name":true,"kind":true,"raisesAlarm":true,"bins":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.file === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.output === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.network === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.calibration === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calibration"},message:"must have required property '"+"calibration"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.threshold === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.evaluation === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.examples === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.background === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "background"},message:"must have required property '"+"background"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.driftReference === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driftReference"},message:"must have required property '"+"driftReference"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.libraries === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "libraries"},message:"must have required property '"+"libraries"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if("strike-damage" !== data0){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "strike-damage"},message:"must be equal to constant",schema:"strike-damage",parentSchema:schema32.properties.name,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+$",parentSchema:schema32.properties.version,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.version.type,parentSchema:schema32.properties.version,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.description,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err20 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.sha256 === undefined){
const err21 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.bytes === undefined){
const err22 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.opset === undefined){
const err23 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "opset"},message:"must have required property '"+"opset"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.mlOpset === undefined){
const err24 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "mlOpset"},message:"must have required property '"+"mlOpset"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.irVersion === undefined){
const err25 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "irVersion"},message:"must have required property '"+"irVersion"+"'",schema:schema32.properties.file.required,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.name !== undefined){
let data4 = data3.name;
if("model.onnx" !== data4){
const err26 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/const",keyword:"const",params:{allowedValue: "model.onnx"},message:"must be equal to constant",schema:"model.onnx",parentSchema:schema32.properties.file.properties.name,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.sha256 !== undefined){
let data5 = data3.sha256;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err27 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/$defs/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.bytes !== undefined){
let data6 = data3.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err29 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.file.properties.bytes.type,parentSchema:schema32.properties.file.properties.bytes,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err30 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.file.properties.bytes,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data3.opset !== undefined){
let data7 = data3.opset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err31 = {instancePath:instancePath+"/file/opset",schemaPath:"#/properties/file/properties/opset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.file.properties.opset.type,parentSchema:schema32.properties.file.properties.opset,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/file/opset",schemaPath:"#/properties/file/properties/opset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.file.properties.opset,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data3.mlOpset !== undefined){
let data8 = data3.mlOpset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err33 = {instancePath:instancePath+"/file/mlOpset",schemaPath:"#/properties/file/properties/mlOpset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.file.properties.mlOpset.type,parentSchema:schema32.properties.file.properties.mlOpset,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err34 = {instancePath:instancePath+"/file/mlOpset",schemaPath:"#/properties/file/properties/mlOpset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.file.properties.mlOpset,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data3.irVersion !== undefined){
let data9 = data3.irVersion;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err35 = {instancePath:instancePath+"/file/irVersion",schemaPath:"#/properties/file/properties/irVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.file.properties.irVersion.type,parentSchema:schema32.properties.file.properties.irVersion,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/file/irVersion",schemaPath:"#/properties/file/properties/irVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.file.properties.irVersion,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.file.type,parentSchema:schema32.properties.file,data:data3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.source === undefined){
const err38 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.sha256 === undefined){
const err39 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data10.rowsRead === undefined){
const err40 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rowsRead"},message:"must have required property '"+"rowsRead"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10.rowsUsed === undefined){
const err41 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rowsUsed"},message:"must have required property '"+"rowsUsed"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data10.firstDate === undefined){
const err42 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "firstDate"},message:"must have required property '"+"firstDate"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data10.lastDate === undefined){
const err43 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "lastDate"},message:"must have required property '"+"lastDate"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10.damaged === undefined){
const err44 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data10.prevalence === undefined){
const err45 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "prevalence"},message:"must have required property '"+"prevalence"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data10.cleaning === undefined){
const err46 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "cleaning"},message:"must have required property '"+"cleaning"+"'",schema:schema32.properties.data.required,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data10.source !== undefined){
let data11 = data10.source;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err47 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.data.properties.source,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.data.properties.source.type,parentSchema:schema32.properties.data.properties.source,data:data11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.sha256 !== undefined){
let data12 = data10.sha256;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err49 = {instancePath:instancePath+"/data/sha256",schemaPath:"#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema33,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/data/sha256",schemaPath:"#/$defs/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.rowsRead !== undefined){
let data13 = data10.rowsRead;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err51 = {instancePath:instancePath+"/data/rowsRead",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err52 = {instancePath:instancePath+"/data/rowsRead",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data10.rowsUsed !== undefined){
let data14 = data10.rowsUsed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err53 = {instancePath:instancePath+"/data/rowsUsed",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/data/rowsUsed",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data10.firstDate !== undefined){
let data15 = data10.firstDate;
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err55 = {instancePath:instancePath+"/data/firstDate",schemaPath:"#/properties/data/properties/firstDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema32.properties.data.properties.firstDate,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/data/firstDate",schemaPath:"#/properties/data/properties/firstDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.data.properties.firstDate.type,parentSchema:schema32.properties.data.properties.firstDate,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.lastDate !== undefined){
let data16 = data10.lastDate;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err57 = {instancePath:instancePath+"/data/lastDate",schemaPath:"#/properties/data/properties/lastDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema32.properties.data.properties.lastDate,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/data/lastDate",schemaPath:"#/properties/data/properties/lastDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.data.properties.lastDate.type,parentSchema:schema32.properties.data.properties.lastDate,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data10.damaged !== undefined){
let data17 = data10.damaged;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err59 = {instancePath:instancePath+"/data/damaged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err60 = {instancePath:instancePath+"/data/damaged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data10.prevalence !== undefined){
let data18 = data10.prevalence;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err61 = {instancePath:instancePath+"/data/prevalence",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/data/prevalence",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data18};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/data/prevalence",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data18};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data10.cleaning !== undefined){
let data19 = data10.cleaning;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.rule === undefined){
const err64 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema32.properties.data.properties.cleaning.items.required,parentSchema:schema32.properties.data.properties.cleaning.items,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data20.count === undefined){
const err65 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema32.properties.data.properties.cleaning.items.required,parentSchema:schema32.properties.data.properties.cleaning.items,data:data20};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20.rule !== undefined){
let data21 = data20.rule;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err66 = {instancePath:instancePath+"/data/cleaning/" + i0+"/rule",schemaPath:"#/properties/data/properties/cleaning/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.data.properties.cleaning.items.properties.rule,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/data/cleaning/" + i0+"/rule",schemaPath:"#/properties/data/properties/cleaning/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.data.properties.cleaning.items.properties.rule.type,parentSchema:schema32.properties.data.properties.cleaning.items.properties.rule,data:data21};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.count !== undefined){
let data22 = data20.count;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err68 = {instancePath:instancePath+"/data/cleaning/" + i0+"/count",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/data/cleaning/" + i0+"/count",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.data.properties.cleaning.items.type,parentSchema:schema32.properties.data.properties.cleaning.items,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/data/cleaning",schemaPath:"#/properties/data/properties/cleaning/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.data.properties.cleaning.type,parentSchema:schema32.properties.data.properties.cleaning,data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.data.type,parentSchema:schema32.properties.data,data:data10};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.inputs !== undefined){
let data23 = data.inputs;
if(Array.isArray(data23)){
if(data23.length < 1){
const err73 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.inputs,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err74 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/$defs/ModelInput/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.required,parentSchema:schema40,data:data24};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.type === undefined){
const err75 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/$defs/ModelInput/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema40.required,parentSchema:schema40,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data24.required === undefined){
const err76 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/$defs/ModelInput/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema40.required,parentSchema:schema40,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data24.used === undefined){
const err77 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/$defs/ModelInput/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema40.required,parentSchema:schema40,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err78 = {instancePath:instancePath+"/inputs/" + i1+"/name",schemaPath:"#/$defs/ModelInput/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.name,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/inputs/" + i1+"/name",schemaPath:"#/$defs/ModelInput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.type !== undefined){
let data26 = data24.type;
if(typeof data26 !== "string"){
const err80 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/$defs/ModelInput/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.type.type,parentSchema:schema40.properties.type,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data26 === "string") || (data26 === "float"))){
const err81 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/$defs/ModelInput/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.type.enum,parentSchema:schema40.properties.type,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.required !== undefined){
let data27 = data24.required;
if(typeof data27 !== "boolean"){
const err82 = {instancePath:instancePath+"/inputs/" + i1+"/required",schemaPath:"#/$defs/ModelInput/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.required.type,parentSchema:schema40.properties.required,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24.used !== undefined){
let data28 = data24.used;
if(typeof data28 !== "boolean"){
const err83 = {instancePath:instancePath+"/inputs/" + i1+"/used",schemaPath:"#/$defs/ModelInput/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.used.type,parentSchema:schema40.properties.used,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data24.known !== undefined){
let data29 = data24.known;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(typeof data30 !== "string"){
const err84 = {instancePath:instancePath+"/inputs/" + i1+"/known/" + i2,schemaPath:"#/$defs/ModelInput/properties/known/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.known.items.type,parentSchema:schema40.properties.known.items,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/inputs/" + i1+"/known",schemaPath:"#/$defs/ModelInput/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.known.type,parentSchema:schema40.properties.known,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.aliases !== undefined){
let data31 = data24.aliases;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key0 in data31){
let data32 = data31[key0];
if(typeof data32 !== "string"){
const err86 = {instancePath:instancePath+"/inputs/" + i1+"/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ModelInput/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.aliases.additionalProperties.type,parentSchema:schema40.properties.aliases.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/inputs/" + i1+"/aliases",schemaPath:"#/$defs/ModelInput/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.aliases.type,parentSchema:schema40.properties.aliases,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/$defs/ModelInput/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data24};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.inputs.type,parentSchema:schema32.properties.inputs,data:data23};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.output !== undefined){
let data33 = data.output;
if("damage_probability" !== data33){
const err90 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/const",keyword:"const",params:{allowedValue: "damage_probability"},message:"must be equal to constant",schema:"damage_probability",parentSchema:schema32.properties.output,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.network !== undefined){
let data34 = data.network;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.parameters === undefined){
const err91 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'",schema:schema32.properties.network.required,parentSchema:schema32.properties.network,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.members === undefined){
const err92 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema32.properties.network.required,parentSchema:schema32.properties.network,data:data34};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data34.settings === undefined){
const err93 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'",schema:schema32.properties.network.required,parentSchema:schema32.properties.network,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data34.seed === undefined){
const err94 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema32.properties.network.required,parentSchema:schema32.properties.network,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data34.parameters !== undefined){
let data35 = data34.parameters;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err95 = {instancePath:instancePath+"/network/parameters",schemaPath:"#/properties/network/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.network.properties.parameters.type,parentSchema:schema32.properties.network.properties.parameters,data:data35};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err96 = {instancePath:instancePath+"/network/parameters",schemaPath:"#/properties/network/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.network.properties.parameters,data:data35};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data34.members !== undefined){
let data36 = data34.members;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err97 = {instancePath:instancePath+"/network/members",schemaPath:"#/properties/network/properties/members/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.network.properties.members.type,parentSchema:schema32.properties.network.properties.members,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err98 = {instancePath:instancePath+"/network/members",schemaPath:"#/properties/network/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.network.properties.members,data:data36};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data34.settings !== undefined){
let data37 = data34.settings;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
const err99 = {instancePath:instancePath+"/network/settings",schemaPath:"#/properties/network/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.network.properties.settings.type,parentSchema:schema32.properties.network.properties.settings,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.seed !== undefined){
let data38 = data34.seed;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err100 = {instancePath:instancePath+"/network/seed",schemaPath:"#/properties/network/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.network.properties.seed.type,parentSchema:schema32.properties.network.properties.seed,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.network.type,parentSchema:schema32.properties.network,data:data34};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.calibration !== undefined){
let data39 = data.calibration;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.method === undefined){
const err102 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema32.properties.calibration.required,parentSchema:schema32.properties.calibration,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39.slope === undefined){
const err103 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "slope"},message:"must have required property '"+"slope"+"'",schema:schema32.properties.calibration.required,parentSchema:schema32.properties.calibration,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data39.intercept === undefined){
const err104 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "intercept"},message:"must have required property '"+"intercept"+"'",schema:schema32.properties.calibration.required,parentSchema:schema32.properties.calibration,data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data39.fittedOn === undefined){
const err105 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "fittedOn"},message:"must have required property '"+"fittedOn"+"'",schema:schema32.properties.calibration.required,parentSchema:schema32.properties.calibration,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data39.method !== undefined){
let data40 = data39.method;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err106 = {instancePath:instancePath+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.calibration.properties.method,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.calibration.properties.method.type,parentSchema:schema32.properties.calibration.properties.method,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.slope !== undefined){
let data41 = data39.slope;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err108 = {instancePath:instancePath+"/calibration/slope",schemaPath:"#/properties/calibration/properties/slope/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.calibration.properties.slope.type,parentSchema:schema32.properties.calibration.properties.slope,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data39.intercept !== undefined){
let data42 = data39.intercept;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err109 = {instancePath:instancePath+"/calibration/intercept",schemaPath:"#/properties/calibration/properties/intercept/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.calibration.properties.intercept.type,parentSchema:schema32.properties.calibration.properties.intercept,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.fittedOn !== undefined){
let data43 = data39.fittedOn;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err110 = {instancePath:instancePath+"/calibration/fittedOn",schemaPath:"#/properties/calibration/properties/fittedOn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.calibration.properties.fittedOn,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/calibration/fittedOn",schemaPath:"#/properties/calibration/properties/fittedOn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.calibration.properties.fittedOn.type,parentSchema:schema32.properties.calibration.properties.fittedOn,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.calibration.type,parentSchema:schema32.properties.calibration,data:data39};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.threshold !== undefined){
let data44 = data.threshold;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.value === undefined){
const err113 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema32.properties.threshold.required,parentSchema:schema32.properties.threshold,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data44.rule === undefined){
const err114 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema32.properties.threshold.required,parentSchema:schema32.properties.threshold,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data44.costMissed === undefined){
const err115 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "costMissed"},message:"must have required property '"+"costMissed"+"'",schema:schema32.properties.threshold.required,parentSchema:schema32.properties.threshold,data:data44};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data44.costInspection === undefined){
const err116 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "costInspection"},message:"must have required property '"+"costInspection"+"'",schema:schema32.properties.threshold.required,parentSchema:schema32.properties.threshold,data:data44};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data44.value !== undefined){
let data45 = data44.value;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1 || isNaN(data45)){
const err117 = {instancePath:instancePath+"/threshold/value",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err118 = {instancePath:instancePath+"/threshold/value",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/threshold/value",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data45};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data44.rule !== undefined){
let data46 = data44.rule;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err120 = {instancePath:instancePath+"/threshold/rule",schemaPath:"#/properties/threshold/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.threshold.properties.rule,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/threshold/rule",schemaPath:"#/properties/threshold/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.threshold.properties.rule.type,parentSchema:schema32.properties.threshold.properties.rule,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data44.costMissed !== undefined){
let data47 = data44.costMissed;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err122 = {instancePath:instancePath+"/threshold/costMissed",schemaPath:"#/properties/threshold/properties/costMissed/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.threshold.properties.costMissed.type,parentSchema:schema32.properties.threshold.properties.costMissed,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.costInspection !== undefined){
let data48 = data44.costInspection;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err123 = {instancePath:instancePath+"/threshold/costInspection",schemaPath:"#/properties/threshold/properties/costInspection/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.threshold.properties.costInspection.type,parentSchema:schema32.properties.threshold.properties.costInspection,data:data48};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.threshold.type,parentSchema:schema32.properties.threshold,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data49 = data.evaluation;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.test === undefined){
const err125 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema32.properties.evaluation.required,parentSchema:schema32.properties.evaluation,data:data49};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data49.crossValidation === undefined){
const err126 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema32.properties.evaluation.required,parentSchema:schema32.properties.evaluation,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data49.baselines === undefined){
const err127 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "baselines"},message:"must have required property '"+"baselines"+"'",schema:schema32.properties.evaluation.required,parentSchema:schema32.properties.evaluation,data:data49};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data49.breakdowns === undefined){
const err128 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "breakdowns"},message:"must have required property '"+"breakdowns"+"'",schema:schema32.properties.evaluation.required,parentSchema:schema32.properties.evaluation,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data49.test !== undefined){
let data50 = data49.test;
if(!(validate22(data50, {instancePath:instancePath+"/evaluation/test",parentData:data49,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.rows === undefined){
const err129 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema32.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema32.properties.evaluation.properties.test.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data50.trainRows === undefined){
const err130 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "trainRows"},message:"must have required property '"+"trainRows"+"'",schema:schema32.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema32.properties.evaluation.properties.test.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data50.testRows === undefined){
const err131 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "testRows"},message:"must have required property '"+"testRows"+"'",schema:schema32.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema32.properties.evaluation.properties.test.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50.damaged === undefined){
const err132 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema32.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema32.properties.evaluation.properties.test.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data50.rows !== undefined){
let data51 = data50.rows;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err133 = {instancePath:instancePath+"/evaluation/test/rows",schemaPath:"#/properties/evaluation/properties/test/allOf/1/properties/rows/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.evaluation.properties.test.allOf[1].properties.rows,data:data51};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/evaluation/test/rows",schemaPath:"#/properties/evaluation/properties/test/allOf/1/properties/rows/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.evaluation.properties.test.allOf[1].properties.rows.type,parentSchema:schema32.properties.evaluation.properties.test.allOf[1].properties.rows,data:data51};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data50.trainRows !== undefined){
let data52 = data50.trainRows;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err135 = {instancePath:instancePath+"/evaluation/test/trainRows",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data52};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err136 = {instancePath:instancePath+"/evaluation/test/trainRows",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data52};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data50.testRows !== undefined){
let data53 = data50.testRows;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err137 = {instancePath:instancePath+"/evaluation/test/testRows",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data53};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err138 = {instancePath:instancePath+"/evaluation/test/testRows",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data53};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data50.damaged !== undefined){
let data54 = data50.damaged;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err139 = {instancePath:instancePath+"/evaluation/test/damaged",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.type,parentSchema:schema35,data:data54};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err140 = {instancePath:instancePath+"/evaluation/test/damaged",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.evaluation.properties.test.allOf[1].type,parentSchema:schema32.properties.evaluation.properties.test.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data49.crossValidation !== undefined){
let data55 = data49.crossValidation;
if(!(validate22(data55, {instancePath:instancePath+"/evaluation/crossValidation",parentData:data49,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.protocol === undefined){
const err142 = {instancePath:instancePath+"/evaluation/crossValidation",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema32.properties.evaluation.properties.crossValidation.allOf[1].required,parentSchema:schema32.properties.evaluation.properties.crossValidation.allOf[1],data:data55};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data55.protocol !== undefined){
let data56 = data55.protocol;
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err143 = {instancePath:instancePath+"/evaluation/crossValidation/protocol",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/properties/protocol/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol,data:data56};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/evaluation/crossValidation/protocol",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol.type,parentSchema:schema32.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/evaluation/crossValidation",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.evaluation.properties.crossValidation.allOf[1].type,parentSchema:schema32.properties.evaluation.properties.crossValidation.allOf[1],data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data49.baselines !== undefined){
let data57 = data49.baselines;
if(Array.isArray(data57)){
const len3 = data57.length;
for(let i3=0; i3<len3; i3++){
let data58 = data57[i3];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
const err146 = {instancePath:instancePath+"/evaluation/baselines/" + i3,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.properties.evaluation.properties.baselines.items.required,parentSchema:schema32.properties.evaluation.properties.baselines.items,data:data58};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data58.test === undefined){
const err147 = {instancePath:instancePath+"/evaluation/baselines/" + i3,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema32.properties.evaluation.properties.baselines.items.required,parentSchema:schema32.properties.evaluation.properties.baselines.items,data:data58};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data58.crossValidation === undefined){
const err148 = {instancePath:instancePath+"/evaluation/baselines/" + i3,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema32.properties.evaluation.properties.baselines.items.required,parentSchema:schema32.properties.evaluation.properties.baselines.items,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err149 = {instancePath:instancePath+"/evaluation/baselines/" + i3+"/name",schemaPath:"#/properties/evaluation/properties/baselines/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.evaluation.properties.baselines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/evaluation/baselines/" + i3+"/name",schemaPath:"#/properties/evaluation/properties/baselines/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.evaluation.properties.baselines.items.properties.name.type,parentSchema:schema32.properties.evaluation.properties.baselines.items.properties.name,data:data59};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data58.test !== undefined){
if(!(validate22(data58.test, {instancePath:instancePath+"/evaluation/baselines/" + i3+"/test",parentData:data58,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data58.crossValidation !== undefined){
if(!(validate22(data58.crossValidation, {instancePath:instancePath+"/evaluation/baselines/" + i3+"/crossValidation",parentData:data58,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath:instancePath+"/evaluation/baselines/" + i3,schemaPath:"#/properties/evaluation/properties/baselines/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.evaluation.properties.baselines.items.type,parentSchema:schema32.properties.evaluation.properties.baselines.items,data:data58};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/evaluation/baselines",schemaPath:"#/properties/evaluation/properties/baselines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.evaluation.properties.baselines.type,parentSchema:schema32.properties.evaluation.properties.baselines,data:data57};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data49.breakdowns !== undefined){
let data62 = data49.breakdowns;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.test === undefined){
const err153 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema32.properties.evaluation.properties.breakdowns.required,parentSchema:schema32.properties.evaluation.properties.breakdowns,data:data62};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data62.crossValidation === undefined){
const err154 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema32.properties.evaluation.properties.breakdowns.required,parentSchema:schema32.properties.evaluation.properties.breakdowns,data:data62};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data62.test !== undefined){
if(!(validate27(data62.test, {instancePath:instancePath+"/evaluation/breakdowns/test",parentData:data62,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data62.crossValidation !== undefined){
if(!(validate27(data62.crossValidation, {instancePath:instancePath+"/evaluation/breakdowns/crossValidation",parentData:data62,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.evaluation.properties.breakdowns.type,parentSchema:schema32.properties.evaluation.properties.breakdowns,data:data62};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.evaluation.type,parentSchema:schema32.properties.evaluation,data:data49};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.examples !== undefined){
let data65 = data.examples;
if(Array.isArray(data65)){
if(data65.length < 1){
const err157 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.examples,data:data65};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len4 = data65.length;
for(let i4=0; i4<len4; i4++){
let data66 = data65[i4];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.report === undefined){
const err158 = {instancePath:instancePath+"/examples/" + i4,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema32.properties.examples.items.required,parentSchema:schema32.properties.examples.items,data:data66};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data66.damageProbability === undefined){
const err159 = {instancePath:instancePath+"/examples/" + i4,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "damageProbability"},message:"must have required property '"+"damageProbability"+"'",schema:schema32.properties.examples.items.required,parentSchema:schema32.properties.examples.items,data:data66};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data66.report !== undefined){
let data67 = data66.report;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.phaseOfFlight === undefined){
const err160 = {instancePath:instancePath+"/examples/" + i4+"/report",schemaPath:"strike-report.schema.json/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema31.required,parentSchema:schema31,data:data67};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data67.wildlifeSize === undefined){
const err161 = {instancePath:instancePath+"/examples/" + i4+"/report",schemaPath:"strike-report.schema.json/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema31.required,parentSchema:schema31,data:data67};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key1 in data67){
if(!(func1.call(schema31.properties, key1))){
const err162 = {instancePath:instancePath+"/examples/" + i4+"/report",schemaPath:"strike-report.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data67};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data67.flightDate !== undefined){
let data68 = data67.flightDate;
if((typeof data68 !== "string") && (data68 !== null)){
const err163 = {instancePath:instancePath+"/examples/" + i4+"/report/flightDate",schemaPath:"strike-report.schema.json/properties/flightDate/type",keyword:"type",params:{type: schema31.properties.flightDate.type},message:"must be string,null",schema:schema31.properties.flightDate.type,parentSchema:schema31.properties.flightDate,data:data68};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(typeof data68 === "string"){
if(!(formats0.validate(data68))){
const err164 = {instancePath:instancePath+"/examples/" + i4+"/report/flightDate",schemaPath:"strike-report.schema.json/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.flightDate,data:data68};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data67.timeOfDay !== undefined){
let data69 = data67.timeOfDay;
if((typeof data69 !== "string") && (data69 !== null)){
const err165 = {instancePath:instancePath+"/examples/" + i4+"/report/timeOfDay",schemaPath:"strike-report.schema.json/properties/timeOfDay/type",keyword:"type",params:{type: schema31.properties.timeOfDay.type},message:"must be string,null",schema:schema31.properties.timeOfDay.type,parentSchema:schema31.properties.timeOfDay,data:data69};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((((data69 === "Dawn") || (data69 === "Day")) || (data69 === "Dusk")) || (data69 === "Night")) || (data69 === null))){
const err166 = {instancePath:instancePath+"/examples/" + i4+"/report/timeOfDay",schemaPath:"strike-report.schema.json/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema31.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.timeOfDay.enum,parentSchema:schema31.properties.timeOfDay,data:data69};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data67.phaseOfFlight !== undefined){
let data70 = data67.phaseOfFlight;
if(typeof data70 !== "string"){
const err167 = {instancePath:instancePath+"/examples/" + i4+"/report/phaseOfFlight",schemaPath:"strike-report.schema.json/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phaseOfFlight.type,parentSchema:schema31.properties.phaseOfFlight,data:data70};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(((((((data70 === "Parked") || (data70 === "Taxi")) || (data70 === "Take-off run")) || (data70 === "Climb")) || (data70 === "Descent")) || (data70 === "Approach")) || (data70 === "Landing Roll"))){
const err168 = {instancePath:instancePath+"/examples/" + i4+"/report/phaseOfFlight",schemaPath:"strike-report.schema.json/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema31.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phaseOfFlight.enum,parentSchema:schema31.properties.phaseOfFlight,data:data70};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data67.speedKnots !== undefined){
let data71 = data67.speedKnots;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (data71 !== null)){
const err169 = {instancePath:instancePath+"/examples/" + i4+"/report/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/type",keyword:"type",params:{type: schema31.properties.speedKnots.type},message:"must be number,null",schema:schema31.properties.speedKnots.type,parentSchema:schema31.properties.speedKnots,data:data71};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 700 || isNaN(data71)){
const err170 = {instancePath:instancePath+"/examples/" + i4+"/report/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema31.properties.speedKnots,data:data71};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err171 = {instancePath:instancePath+"/examples/" + i4+"/report/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.speedKnots,data:data71};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
if(data67.wildlifeSize !== undefined){
let data72 = data67.wildlifeSize;
if(typeof data72 !== "string"){
const err172 = {instancePath:instancePath+"/examples/" + i4+"/report/wildlifeSize",schemaPath:"strike-report.schema.json/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.wildlifeSize.type,parentSchema:schema31.properties.wildlifeSize,data:data72};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(((data72 === "Small") || (data72 === "Medium")) || (data72 === "Large"))){
const err173 = {instancePath:instancePath+"/examples/" + i4+"/report/wildlifeSize",schemaPath:"strike-report.schema.json/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema31.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.wildlifeSize.enum,parentSchema:schema31.properties.wildlifeSize,data:data72};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data67.species !== undefined){
let data73 = data67.species;
if((typeof data73 !== "string") && (data73 !== null)){
const err174 = {instancePath:instancePath+"/examples/" + i4+"/report/species",schemaPath:"strike-report.schema.json/properties/species/type",keyword:"type",params:{type: schema31.properties.species.type},message:"must be string,null",schema:schema31.properties.species.type,parentSchema:schema31.properties.species,data:data73};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(typeof data73 === "string"){
if(func2(data73) > 100){
const err175 = {instancePath:instancePath+"/examples/" + i4+"/report/species",schemaPath:"strike-report.schema.json/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.species,data:data73};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func2(data73) < 1){
const err176 = {instancePath:instancePath+"/examples/" + i4+"/report/species",schemaPath:"strike-report.schema.json/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.species,data:data73};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data67.aircraft !== undefined){
let data74 = data67.aircraft;
if((typeof data74 !== "string") && (data74 !== null)){
const err177 = {instancePath:instancePath+"/examples/" + i4+"/report/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/type",keyword:"type",params:{type: schema31.properties.aircraft.type},message:"must be string,null",schema:schema31.properties.aircraft.type,parentSchema:schema31.properties.aircraft,data:data74};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(typeof data74 === "string"){
if(func2(data74) > 100){
const err178 = {instancePath:instancePath+"/examples/" + i4+"/report/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.aircraft,data:data74};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(func2(data74) < 1){
const err179 = {instancePath:instancePath+"/examples/" + i4+"/report/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.aircraft,data:data74};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data67.operator !== undefined){
let data75 = data67.operator;
if((typeof data75 !== "string") && (data75 !== null)){
const err180 = {instancePath:instancePath+"/examples/" + i4+"/report/operator",schemaPath:"strike-report.schema.json/properties/operator/type",keyword:"type",params:{type: schema31.properties.operator.type},message:"must be string,null",schema:schema31.properties.operator.type,parentSchema:schema31.properties.operator,data:data75};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data75 === "string"){
if(func2(data75) > 100){
const err181 = {instancePath:instancePath+"/examples/" + i4+"/report/operator",schemaPath:"strike-report.schema.json/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.operator,data:data75};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func2(data75) < 1){
const err182 = {instancePath:instancePath+"/examples/" + i4+"/report/operator",schemaPath:"strike-report.schema.json/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.operator,data:data75};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data67.airport !== undefined){
let data76 = data67.airport;
if((typeof data76 !== "string") && (data76 !== null)){
const err183 = {instancePath:instancePath+"/examples/" + i4+"/report/airport",schemaPath:"strike-report.schema.json/properties/airport/type",keyword:"type",params:{type: schema31.properties.airport.type},message:"must be string,null",schema:schema31.properties.airport.type,parentSchema:schema31.properties.airport,data:data76};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data76 === "string"){
if(func2(data76) > 100){
const err184 = {instancePath:instancePath+"/examples/" + i4+"/report/airport",schemaPath:"strike-report.schema.json/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.airport,data:data76};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(func2(data76) < 1){
const err185 = {instancePath:instancePath+"/examples/" + i4+"/report/airport",schemaPath:"strike-report.schema.json/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.airport,data:data76};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data67.originState !== undefined){
let data77 = data67.originState;
if((typeof data77 !== "string") && (data77 !== null)){
const err186 = {instancePath:instancePath+"/examples/" + i4+"/report/originState",schemaPath:"strike-report.schema.json/properties/originState/type",keyword:"type",params:{type: schema31.properties.originState.type},message:"must be string,null",schema:schema31.properties.originState.type,parentSchema:schema31.properties.originState,data:data77};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data77 === "string"){
if(func2(data77) > 100){
const err187 = {instancePath:instancePath+"/examples/" + i4+"/report/originState",schemaPath:"strike-report.schema.json/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.originState,data:data77};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func2(data77) < 1){
const err188 = {instancePath:instancePath+"/examples/" + i4+"/report/originState",schemaPath:"strike-report.schema.json/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.originState,data:data77};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/examples/" + i4+"/report",schemaPath:"strike-report.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data66.damageProbability !== undefined){
let data78 = data66.damageProbability;
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1 || isNaN(data78)){
const err190 = {instancePath:instancePath+"/examples/" + i4+"/damageProbability",schemaPath:"#/$defs/Probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38,data:data78};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err191 = {instancePath:instancePath+"/examples/" + i4+"/damageProbability",schemaPath:"#/$defs/Probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38,data:data78};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/examples/" + i4+"/damageProbability",schemaPath:"#/$defs/Probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema38.type,parentSchema:schema38,data:data78};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/examples/" + i4,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.examples.items.type,parentSchema:schema32.properties.examples.items,data:data66};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.examples.type,parentSchema:schema32.properties.examples,data:data65};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.background !== undefined){
let data79 = data.background;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.rule === undefined){
const err195 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema32.properties.background.required,parentSchema:schema32.properties.background,data:data79};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data79.seed === undefined){
const err196 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema32.properties.background.required,parentSchema:schema32.properties.background,data:data79};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data79.reports === undefined){
const err197 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema32.properties.background.required,parentSchema:schema32.properties.background,data:data79};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data79.rule !== undefined){
let data80 = data79.rule;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err198 = {instancePath:instancePath+"/background/rule",schemaPath:"#/properties/background/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.background.properties.rule,data:data80};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/background/rule",schemaPath:"#/properties/background/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.background.properties.rule.type,parentSchema:schema32.properties.background.properties.rule,data:data80};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data79.seed !== undefined){
let data81 = data79.seed;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err200 = {instancePath:instancePath+"/background/seed",schemaPath:"#/properties/background/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.background.properties.seed.type,parentSchema:schema32.properties.background.properties.seed,data:data81};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data79.reports !== undefined){
let data82 = data79.reports;
if(Array.isArray(data82)){
if(data82.length < 1){
const err201 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.background.properties.reports,data:data82};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len5 = data82.length;
for(let i5=0; i5<len5; i5++){
let data83 = data82[i5];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.phaseOfFlight === undefined){
const err202 = {instancePath:instancePath+"/background/reports/" + i5,schemaPath:"strike-report.schema.json/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema31.required,parentSchema:schema31,data:data83};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data83.wildlifeSize === undefined){
const err203 = {instancePath:instancePath+"/background/reports/" + i5,schemaPath:"strike-report.schema.json/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema31.required,parentSchema:schema31,data:data83};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
for(const key2 in data83){
if(!(func1.call(schema31.properties, key2))){
const err204 = {instancePath:instancePath+"/background/reports/" + i5,schemaPath:"strike-report.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data83};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data83.flightDate !== undefined){
let data84 = data83.flightDate;
if((typeof data84 !== "string") && (data84 !== null)){
const err205 = {instancePath:instancePath+"/background/reports/" + i5+"/flightDate",schemaPath:"strike-report.schema.json/properties/flightDate/type",keyword:"type",params:{type: schema31.properties.flightDate.type},message:"must be string,null",schema:schema31.properties.flightDate.type,parentSchema:schema31.properties.flightDate,data:data84};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(typeof data84 === "string"){
if(!(formats0.validate(data84))){
const err206 = {instancePath:instancePath+"/background/reports/" + i5+"/flightDate",schemaPath:"strike-report.schema.json/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.flightDate,data:data84};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
if(data83.timeOfDay !== undefined){
let data85 = data83.timeOfDay;
if((typeof data85 !== "string") && (data85 !== null)){
const err207 = {instancePath:instancePath+"/background/reports/" + i5+"/timeOfDay",schemaPath:"strike-report.schema.json/properties/timeOfDay/type",keyword:"type",params:{type: schema31.properties.timeOfDay.type},message:"must be string,null",schema:schema31.properties.timeOfDay.type,parentSchema:schema31.properties.timeOfDay,data:data85};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!(((((data85 === "Dawn") || (data85 === "Day")) || (data85 === "Dusk")) || (data85 === "Night")) || (data85 === null))){
const err208 = {instancePath:instancePath+"/background/reports/" + i5+"/timeOfDay",schemaPath:"strike-report.schema.json/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema31.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.timeOfDay.enum,parentSchema:schema31.properties.timeOfDay,data:data85};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data83.phaseOfFlight !== undefined){
let data86 = data83.phaseOfFlight;
if(typeof data86 !== "string"){
const err209 = {instancePath:instancePath+"/background/reports/" + i5+"/phaseOfFlight",schemaPath:"strike-report.schema.json/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phaseOfFlight.type,parentSchema:schema31.properties.phaseOfFlight,data:data86};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((((((data86 === "Parked") || (data86 === "Taxi")) || (data86 === "Take-off run")) || (data86 === "Climb")) || (data86 === "Descent")) || (data86 === "Approach")) || (data86 === "Landing Roll"))){
const err210 = {instancePath:instancePath+"/background/reports/" + i5+"/phaseOfFlight",schemaPath:"strike-report.schema.json/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema31.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phaseOfFlight.enum,parentSchema:schema31.properties.phaseOfFlight,data:data86};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data83.speedKnots !== undefined){
let data87 = data83.speedKnots;
if((!((typeof data87 == "number") && (isFinite(data87)))) && (data87 !== null)){
const err211 = {instancePath:instancePath+"/background/reports/" + i5+"/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/type",keyword:"type",params:{type: schema31.properties.speedKnots.type},message:"must be number,null",schema:schema31.properties.speedKnots.type,parentSchema:schema31.properties.speedKnots,data:data87};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 700 || isNaN(data87)){
const err212 = {instancePath:instancePath+"/background/reports/" + i5+"/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema31.properties.speedKnots,data:data87};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err213 = {instancePath:instancePath+"/background/reports/" + i5+"/speedKnots",schemaPath:"strike-report.schema.json/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.speedKnots,data:data87};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data83.wildlifeSize !== undefined){
let data88 = data83.wildlifeSize;
if(typeof data88 !== "string"){
const err214 = {instancePath:instancePath+"/background/reports/" + i5+"/wildlifeSize",schemaPath:"strike-report.schema.json/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.wildlifeSize.type,parentSchema:schema31.properties.wildlifeSize,data:data88};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!(((data88 === "Small") || (data88 === "Medium")) || (data88 === "Large"))){
const err215 = {instancePath:instancePath+"/background/reports/" + i5+"/wildlifeSize",schemaPath:"strike-report.schema.json/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema31.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.wildlifeSize.enum,parentSchema:schema31.properties.wildlifeSize,data:data88};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data83.species !== undefined){
let data89 = data83.species;
if((typeof data89 !== "string") && (data89 !== null)){
const err216 = {instancePath:instancePath+"/background/reports/" + i5+"/species",schemaPath:"strike-report.schema.json/properties/species/type",keyword:"type",params:{type: schema31.properties.species.type},message:"must be string,null",schema:schema31.properties.species.type,parentSchema:schema31.properties.species,data:data89};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(typeof data89 === "string"){
if(func2(data89) > 100){
const err217 = {instancePath:instancePath+"/background/reports/" + i5+"/species",schemaPath:"strike-report.schema.json/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.species,data:data89};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func2(data89) < 1){
const err218 = {instancePath:instancePath+"/background/reports/" + i5+"/species",schemaPath:"strike-report.schema.json/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.species,data:data89};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
if(data83.aircraft !== undefined){
let data90 = data83.aircraft;
if((typeof data90 !== "string") && (data90 !== null)){
const err219 = {instancePath:instancePath+"/background/reports/" + i5+"/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/type",keyword:"type",params:{type: schema31.properties.aircraft.type},message:"must be string,null",schema:schema31.properties.aircraft.type,parentSchema:schema31.properties.aircraft,data:data90};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(typeof data90 === "string"){
if(func2(data90) > 100){
const err220 = {instancePath:instancePath+"/background/reports/" + i5+"/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.aircraft,data:data90};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(func2(data90) < 1){
const err221 = {instancePath:instancePath+"/background/reports/" + i5+"/aircraft",schemaPath:"strike-report.schema.json/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.aircraft,data:data90};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data83.operator !== undefined){
let data91 = data83.operator;
if((typeof data91 !== "string") && (data91 !== null)){
const err222 = {instancePath:instancePath+"/background/reports/" + i5+"/operator",schemaPath:"strike-report.schema.json/properties/operator/type",keyword:"type",params:{type: schema31.properties.operator.type},message:"must be string,null",schema:schema31.properties.operator.type,parentSchema:schema31.properties.operator,data:data91};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data91 === "string"){
if(func2(data91) > 100){
const err223 = {instancePath:instancePath+"/background/reports/" + i5+"/operator",schemaPath:"strike-report.schema.json/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.operator,data:data91};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data91) < 1){
const err224 = {instancePath:instancePath+"/background/reports/" + i5+"/operator",schemaPath:"strike-report.schema.json/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.operator,data:data91};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
if(data83.airport !== undefined){
let data92 = data83.airport;
if((typeof data92 !== "string") && (data92 !== null)){
const err225 = {instancePath:instancePath+"/background/reports/" + i5+"/airport",schemaPath:"strike-report.schema.json/properties/airport/type",keyword:"type",params:{type: schema31.properties.airport.type},message:"must be string,null",schema:schema31.properties.airport.type,parentSchema:schema31.properties.airport,data:data92};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(typeof data92 === "string"){
if(func2(data92) > 100){
const err226 = {instancePath:instancePath+"/background/reports/" + i5+"/airport",schemaPath:"strike-report.schema.json/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.airport,data:data92};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func2(data92) < 1){
const err227 = {instancePath:instancePath+"/background/reports/" + i5+"/airport",schemaPath:"strike-report.schema.json/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.airport,data:data92};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data83.originState !== undefined){
let data93 = data83.originState;
if((typeof data93 !== "string") && (data93 !== null)){
const err228 = {instancePath:instancePath+"/background/reports/" + i5+"/originState",schemaPath:"strike-report.schema.json/properties/originState/type",keyword:"type",params:{type: schema31.properties.originState.type},message:"must be string,null",schema:schema31.properties.originState.type,parentSchema:schema31.properties.originState,data:data93};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(typeof data93 === "string"){
if(func2(data93) > 100){
const err229 = {instancePath:instancePath+"/background/reports/" + i5+"/originState",schemaPath:"strike-report.schema.json/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.originState,data:data93};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func2(data93) < 1){
const err230 = {instancePath:instancePath+"/background/reports/" + i5+"/originState",schemaPath:"strike-report.schema.json/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.originState,data:data93};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/background/reports/" + i5,schemaPath:"strike-report.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data83};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.background.properties.reports.type,parentSchema:schema32.properties.background.properties.reports,data:data82};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.background.type,parentSchema:schema32.properties.background,data:data79};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.driftReference !== undefined){
let data94 = data.driftReference;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.reports === undefined){
const err234 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema32.properties.driftReference.required,parentSchema:schema32.properties.driftReference,data:data94};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data94.rule === undefined){
const err235 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema32.properties.driftReference.required,parentSchema:schema32.properties.driftReference,data:data94};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data94.features === undefined){
const err236 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'",schema:schema32.properties.driftReference.required,parentSchema:schema32.properties.driftReference,data:data94};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data94.score === undefined){
const err237 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema32.properties.driftReference.required,parentSchema:schema32.properties.driftReference,data:data94};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data94.reports !== undefined){
let data95 = data94.reports;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err238 = {instancePath:instancePath+"/driftReference/reports",schemaPath:"#/properties/driftReference/properties/reports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.driftReference.properties.reports.type,parentSchema:schema32.properties.driftReference.properties.reports,data:data95};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 1 || isNaN(data95)){
const err239 = {instancePath:instancePath+"/driftReference/reports",schemaPath:"#/properties/driftReference/properties/reports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema32.properties.driftReference.properties.reports,data:data95};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data94.rule !== undefined){
let data96 = data94.rule;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err240 = {instancePath:instancePath+"/driftReference/rule",schemaPath:"#/properties/driftReference/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.driftReference.properties.rule,data:data96};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/driftReference/rule",schemaPath:"#/properties/driftReference/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.driftReference.properties.rule.type,parentSchema:schema32.properties.driftReference.properties.rule,data:data96};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data94.features !== undefined){
let data97 = data94.features;
if(Array.isArray(data97)){
if(data97.length < 1){
const err242 = {instancePath:instancePath+"/driftReference/features",schemaPath:"#/properties/driftReference/properties/features/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.driftReference.properties.features,data:data97};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len6 = data97.length;
for(let i6=0; i6<len6; i6++){
if(!(validate46(data97[i6], {instancePath:instancePath+"/driftReference/features/" + i6,parentData:data97,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err243 = {instancePath:instancePath+"/driftReference/features",schemaPath:"#/properties/driftReference/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.driftReference.properties.features.type,parentSchema:schema32.properties.driftReference.properties.features,data:data97};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data94.score !== undefined){
if(!(validate46(data94.score, {instancePath:instancePath+"/driftReference/score",parentData:data94,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err244 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.driftReference.type,parentSchema:schema32.properties.driftReference,data:data94};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.libraries !== undefined){
let data100 = data.libraries;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key3 in data100){
let data101 = data100[key3];
if(typeof data101 !== "string"){
const err245 = {instancePath:instancePath+"/libraries/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/libraries/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.libraries.additionalProperties.type,parentSchema:schema32.properties.libraries.additionalProperties,data:data101};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.libraries.type,parentSchema:schema32.properties.libraries,data:data100};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"name":true,"version":true,"description":true,"file":true,"data":true,"inputs":true,"output":true,"network":true,"calibration":true,"threshold":true,"evaluation":true,"examples":true,"background":true,"driftReference":true,"libraries":true},"dynamicProps":false,"dynamicItems":false};

export const isPrediction = validate49;
const schema77 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"prediction.schema.json","title":"Prediction","description":"The answer to one strike report.","type":"object","required":["damageProbability","triage","threshold","warnings","model"],"additionalProperties":false,"properties":{"damageProbability":{"description":"Calibrated probability that the strike damaged the aircraft.","type":"number","minimum":0,"maximum":1},"triage":{"description":"priority when the probability reaches the threshold, else routine.","type":"string","enum":["priority","routine"]},"threshold":{"description":"Probability from which a report is looked at first; chosen in training by expected cost.","type":"number","minimum":0,"maximum":1},"warnings":{"description":"Values of the report that the model could not use.","type":"array","items":{"$ref":"#/$defs/Warning"}},"model":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"$defs":{"Warning":{"description":"A category that the model does not know by name; the answer uses at most what kind it is.","type":"object","required":["pointer","code","message","value"],"additionalProperties":false,"properties":{"pointer":{"description":"JSON Pointer (RFC 6901) to the value.","type":"string"},"code":{"const":"unknown-category"},"message":{"type":"string"},"value":{"description":"The value as it was sent.","type":"string"},"suggestion":{"description":"The known category nearest in spelling, when one is near.","type":"string"}}}}};
const schema78 = {"description":"A category that the model does not know by name; the answer uses at most what kind it is.","type":"object","required":["pointer","code","message","value"],"additionalProperties":false,"properties":{"pointer":{"description":"JSON Pointer (RFC 6901) to the value.","type":"string"},"code":{"const":"unknown-category"},"message":{"type":"string"},"value":{"description":"The value as it was sent.","type":"string"},"suggestion":{"description":"The known category nearest in spelling, when one is near.","type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="prediction.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.damageProbability === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damageProbability"},message:"must have required property '"+"damageProbability"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.triage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triage"},message:"must have required property '"+"triage"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.threshold === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.warnings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "damageProbability") || (key0 === "triage")) || (key0 === "threshold")) || (key0 === "warnings")) || (key0 === "model"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.damageProbability !== undefined){
let data0 = data.damageProbability;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema77.properties.damageProbability,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.damageProbability,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.damageProbability.type,parentSchema:schema77.properties.damageProbability,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.triage !== undefined){
let data1 = data.triage;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.triage.type,parentSchema:schema77.properties.triage,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "priority") || (data1 === "routine"))){
const err10 = {instancePath:instancePath+"/triage",schemaPath:"#/properties/triage/enum",keyword:"enum",params:{allowedValues: schema77.properties.triage.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.triage.enum,parentSchema:schema77.properties.triage,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema77.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema77.properties.threshold.type,parentSchema:schema77.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.warnings !== undefined){
let data3 = data.warnings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pointer === undefined){
const err14 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema78.required,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.code === undefined){
const err15 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema78.required,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.message === undefined){
const err16 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema78.required,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.value === undefined){
const err17 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema78.required,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "pointer") || (key1 === "code")) || (key1 === "message")) || (key1 === "value")) || (key1 === "suggestion"))){
const err18 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.pointer !== undefined){
let data5 = data4.pointer;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/warnings/" + i0+"/pointer",schemaPath:"#/$defs/Warning/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.pointer.type,parentSchema:schema78.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.code !== undefined){
let data6 = data4.code;
if("unknown-category" !== data6){
const err20 = {instancePath:instancePath+"/warnings/" + i0+"/code",schemaPath:"#/$defs/Warning/properties/code/const",keyword:"const",params:{allowedValue: "unknown-category"},message:"must be equal to constant",schema:"unknown-category",parentSchema:schema78.properties.code,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.message !== undefined){
let data7 = data4.message;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/warnings/" + i0+"/message",schemaPath:"#/$defs/Warning/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.message.type,parentSchema:schema78.properties.message,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.value !== undefined){
let data8 = data4.value;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/warnings/" + i0+"/value",schemaPath:"#/$defs/Warning/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.value.type,parentSchema:schema78.properties.value,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.suggestion !== undefined){
let data9 = data4.suggestion;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/warnings/" + i0+"/suggestion",schemaPath:"#/$defs/Warning/properties/suggestion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.suggestion.type,parentSchema:schema78.properties.suggestion,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/$defs/Warning/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.warnings.type,parentSchema:schema77.properties.warnings,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.model !== undefined){
let data10 = data.model;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err26 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema77.properties.model.required,parentSchema:schema77.properties.model,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.version === undefined){
const err27 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema77.properties.model.required,parentSchema:schema77.properties.model,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "version"))){
const err28 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema77.properties.model,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.model.properties.name.type,parentSchema:schema77.properties.model.properties.name,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.version !== undefined){
let data12 = data10.version;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/model/version",schemaPath:"#/properties/model/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.model.properties.version.type,parentSchema:schema77.properties.model.properties.version,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.properties.model.type,parentSchema:schema77.properties.model,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isExplanation = validate50;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"explanation.schema.json","title":"Explanation","description":"What each field of a report has added to its probability: exact Shapley values against the background in the manifest of the model. The base value and all contributions add up to the probability, within 1e-6.","type":"object","required":["baseValue","damageProbability","contributions","background","model"],"additionalProperties":false,"properties":{"baseValue":{"description":"Mean probability of the reports in the background, with those fields left out that the explained report leaves out.","type":"number","minimum":0,"maximum":1},"damageProbability":{"description":"Calibrated probability that the strike damaged the aircraft, as a prediction gives it.","type":"number","minimum":0,"maximum":1},"contributions":{"description":"One for each field that has a value, the largest first.","type":"array","items":{"$ref":"#/$defs/Contribution"}},"background":{"description":"The reports it is set against; they are in the manifest, at /v1/model.","type":"object","required":["reports","rule"],"additionalProperties":false,"properties":{"reports":{"description":"How many.","type":"integer","minimum":1},"rule":{"description":"How they were drawn from the training data.","type":"string"}}},"model":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string"},"version":{"type":"string"}}}},"$defs":{"Contribution":{"description":"The Shapley value of one field.","type":"object","required":["feature","value","contribution"],"additionalProperties":false,"properties":{"feature":{"description":"The name of the field.","type":"string"},"value":{"description":"The value as it was sent.","type":["string","number"]},"contribution":{"description":"What it added to the probability; below 0 where it made damage less likely, exactly 0 for a field that the model does not use.","type":"number","minimum":-1,"maximum":1}}}}};
const schema80 = {"description":"The Shapley value of one field.","type":"object","required":["feature","value","contribution"],"additionalProperties":false,"properties":{"feature":{"description":"The name of the field.","type":"string"},"value":{"description":"The value as it was sent.","type":["string","number"]},"contribution":{"description":"What it added to the probability; below 0 where it made damage less likely, exactly 0 for a field that the model does not use.","type":"number","minimum":-1,"maximum":1}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="explanation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseValue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseValue"},message:"must have required property '"+"baseValue"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.damageProbability === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damageProbability"},message:"must have required property '"+"damageProbability"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contributions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contributions"},message:"must have required property '"+"contributions"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.background === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "background"},message:"must have required property '"+"background"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "baseValue") || (key0 === "damageProbability")) || (key0 === "contributions")) || (key0 === "background")) || (key0 === "model"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.baseValue !== undefined){
let data0 = data.baseValue;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/baseValue",schemaPath:"#/properties/baseValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema79.properties.baseValue,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/baseValue",schemaPath:"#/properties/baseValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.baseValue,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/baseValue",schemaPath:"#/properties/baseValue/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema79.properties.baseValue.type,parentSchema:schema79.properties.baseValue,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.damageProbability !== undefined){
let data1 = data.damageProbability;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema79.properties.damageProbability,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.damageProbability,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/damageProbability",schemaPath:"#/properties/damageProbability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema79.properties.damageProbability.type,parentSchema:schema79.properties.damageProbability,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contributions !== undefined){
let data2 = data.contributions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.feature === undefined){
const err12 = {instancePath:instancePath+"/contributions/" + i0,schemaPath:"#/$defs/Contribution/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'",schema:schema80.required,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.value === undefined){
const err13 = {instancePath:instancePath+"/contributions/" + i0,schemaPath:"#/$defs/Contribution/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema80.required,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.contribution === undefined){
const err14 = {instancePath:instancePath+"/contributions/" + i0,schemaPath:"#/$defs/Contribution/required",keyword:"required",params:{missingProperty: "contribution"},message:"must have required property '"+"contribution"+"'",schema:schema80.required,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "feature") || (key1 === "value")) || (key1 === "contribution"))){
const err15 = {instancePath:instancePath+"/contributions/" + i0,schemaPath:"#/$defs/Contribution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.feature !== undefined){
let data4 = data3.feature;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/contributions/" + i0+"/feature",schemaPath:"#/$defs/Contribution/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.feature.type,parentSchema:schema80.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err17 = {instancePath:instancePath+"/contributions/" + i0+"/value",schemaPath:"#/$defs/Contribution/properties/value/type",keyword:"type",params:{type: schema80.properties.value.type},message:"must be string,number",schema:schema80.properties.value.type,parentSchema:schema80.properties.value,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.contribution !== undefined){
let data6 = data3.contribution;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/contributions/" + i0+"/contribution",schemaPath:"#/$defs/Contribution/properties/contribution/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema80.properties.contribution,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6 < -1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/contributions/" + i0+"/contribution",schemaPath:"#/$defs/Contribution/properties/contribution/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1",schema:-1,parentSchema:schema80.properties.contribution,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contributions/" + i0+"/contribution",schemaPath:"#/$defs/Contribution/properties/contribution/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema80.properties.contribution.type,parentSchema:schema80.properties.contribution,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/contributions/" + i0,schemaPath:"#/$defs/Contribution/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties.contributions.type,parentSchema:schema79.properties.contributions,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.background !== undefined){
let data7 = data.background;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.reports === undefined){
const err23 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema79.properties.background.required,parentSchema:schema79.properties.background,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.rule === undefined){
const err24 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema79.properties.background.required,parentSchema:schema79.properties.background,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "reports") || (key2 === "rule"))){
const err25 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.background,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.reports !== undefined){
let data8 = data7.reports;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.background.properties.reports.type,parentSchema:schema79.properties.background.properties.reports,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema79.properties.background.properties.reports,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data7.rule !== undefined){
let data9 = data7.rule;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/background/rule",schemaPath:"#/properties/background/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.background.properties.rule.type,parentSchema:schema79.properties.background.properties.rule,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.background.type,parentSchema:schema79.properties.background,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.model !== undefined){
let data10 = data.model;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err30 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema79.properties.model.required,parentSchema:schema79.properties.model,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.version === undefined){
const err31 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema79.properties.model.required,parentSchema:schema79.properties.model,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "name") || (key3 === "version"))){
const err32 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema79.properties.model,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 !== "string"){
const err33 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.model.properties.name.type,parentSchema:schema79.properties.model.properties.name,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.version !== undefined){
let data12 = data10.version;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/model/version",schemaPath:"#/properties/model/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.model.properties.version.type,parentSchema:schema79.properties.model.properties.version,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.model.type,parentSchema:schema79.properties.model,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isDrift = validate51;
const schema81 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"drift.schema.json","title":"Drift","description":"How far the latest reports, and the probabilities given to them, differ from those of training.","type":"object","required":["model","alarm","window","levels","score","features"],"additionalProperties":false,"properties":{"model":{"type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"alarm":{"description":"true when the score, or a feature that raises an alarm, is at the level major.","type":"boolean"},"window":{"description":"The reports that are compared: the latest ones, of this model version and this process.","type":"object","required":["reports","maxReports","maxAgeMs","minReports"],"additionalProperties":false,"properties":{"reports":{"description":"How many it holds now.","type":"integer","minimum":0},"maxReports":{"description":"How many it may hold.","type":"integer","minimum":1},"maxAgeMs":{"description":"How long a report stays, in milliseconds.","type":"integer","minimum":1},"minReports":{"description":"With fewer, every level is insufficient.","type":"integer","minimum":1}}},"levels":{"description":"From which index a difference is called so.","type":"object","required":["moderate","major"],"additionalProperties":false,"properties":{"moderate":{"type":"number"},"major":{"type":"number"}}},"score":{"$ref":"#/$defs/DriftOf"},"features":{"description":"The fields of the reports; the score is that of the probabilities given.","type":"array","items":{"$ref":"#/$defs/DriftOf"}}},"$defs":{"DriftOf":{"description":"One field, or the score.","type":"object","required":["name","level","populationStabilityIndex","byChance","raisesAlarm","bins"],"additionalProperties":false,"properties":{"name":{"description":"The name of the field, or damageProbability.","type":"string"},"level":{"type":"string","enum":["insufficient","stable","moderate","major"]},"populationStabilityIndex":{"description":"Sum over the bins of (actual - expected) * ln(actual / expected), half a report of the window added to each bin on both sides; null while the window is empty.","type":["number","null"],"minimum":0},"byChance":{"description":"About the index that as many reports from the training data would have on average; null while the window is empty.","type":["number","null"],"minimum":0},"raisesAlarm":{"description":"false where a difference is told but raises no alarm.","type":"boolean"},"bins":{"type":"array","items":{"type":"object","required":["name","expected","actual"],"additionalProperties":false,"properties":{"name":{"description":"A category, a month, a range of numbers; other; missing.","type":"string"},"expected":{"description":"Share of the training reports.","type":"number","minimum":0,"maximum":1},"actual":{"description":"Share of the window; null while it is empty.","type":["number","null"],"minimum":0,"maximum":1}}}}}}}};
const schema82 = {"description":"One field, or the score.","type":"object","required":["name","level","populationStabilityIndex","byChance","raisesAlarm","bins"],"additionalProperties":false,"properties":{"name":{"description":"The name of the field, or damageProbability.","type":"string"},"level":{"type":"string","enum":["insufficient","stable","moderate","major"]},"populationStabilityIndex":{"description":"Sum over the bins of (actual - expected) * ln(actual / expected), half a report of the window added to each bin on both sides; null while the window is empty.","type":["number","null"],"minimum":0},"byChance":{"description":"About the index that as many reports from the training data would have on average; null while the window is empty.","type":["number","null"],"minimum":0},"raisesAlarm":{"description":"false where a difference is told but raises no alarm.","type":"boolean"},"bins":{"type":"array","items":{"type":"object","required":["name","expected","actual"],"additionalProperties":false,"properties":{"name":{"description":"A category, a month, a range of numbers; other; missing.","type":"string"},"expected":{"description":"Share of the training reports.","type":"number","minimum":0,"maximum":1},"actual":{"description":"Share of the window; null while it is empty.","type":["number","null"],"minimum":0,"maximum":1}}}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="drift.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.alarm === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alarm"},message:"must have required property '"+"alarm"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.window === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.levels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.score === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.features === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "alarm")) || (key0 === "window")) || (key0 === "levels")) || (key0 === "score")) || (key0 === "features"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema81.properties.model.required,parentSchema:schema81.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.version === undefined){
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema81.properties.model.required,parentSchema:schema81.properties.model,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.model,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.model.properties.name.type,parentSchema:schema81.properties.model.properties.name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/model/version",schemaPath:"#/properties/model/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.model.properties.version.type,parentSchema:schema81.properties.model.properties.version,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.model.type,parentSchema:schema81.properties.model,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.alarm !== undefined){
let data3 = data.alarm;
if(typeof data3 !== "boolean"){
const err13 = {instancePath:instancePath+"/alarm",schemaPath:"#/properties/alarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema81.properties.alarm.type,parentSchema:schema81.properties.alarm,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.window !== undefined){
let data4 = data.window;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.reports === undefined){
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema81.properties.window.required,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.maxReports === undefined){
const err15 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "maxReports"},message:"must have required property '"+"maxReports"+"'",schema:schema81.properties.window.required,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.maxAgeMs === undefined){
const err16 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "maxAgeMs"},message:"must have required property '"+"maxAgeMs"+"'",schema:schema81.properties.window.required,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.minReports === undefined){
const err17 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty: "minReports"},message:"must have required property '"+"minReports"+"'",schema:schema81.properties.window.required,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data4){
if(!((((key2 === "reports") || (key2 === "maxReports")) || (key2 === "maxAgeMs")) || (key2 === "minReports"))){
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.reports !== undefined){
let data5 = data4.reports;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/window/reports",schemaPath:"#/properties/window/properties/reports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.window.properties.reports.type,parentSchema:schema81.properties.window.properties.reports,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/window/reports",schemaPath:"#/properties/window/properties/reports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema81.properties.window.properties.reports,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data4.maxReports !== undefined){
let data6 = data4.maxReports;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/window/maxReports",schemaPath:"#/properties/window/properties/maxReports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.window.properties.maxReports.type,parentSchema:schema81.properties.window.properties.maxReports,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/window/maxReports",schemaPath:"#/properties/window/properties/maxReports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema81.properties.window.properties.maxReports,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data4.maxAgeMs !== undefined){
let data7 = data4.maxAgeMs;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/window/maxAgeMs",schemaPath:"#/properties/window/properties/maxAgeMs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.window.properties.maxAgeMs.type,parentSchema:schema81.properties.window.properties.maxAgeMs,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/window/maxAgeMs",schemaPath:"#/properties/window/properties/maxAgeMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema81.properties.window.properties.maxAgeMs,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data4.minReports !== undefined){
let data8 = data4.minReports;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/window/minReports",schemaPath:"#/properties/window/properties/minReports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema81.properties.window.properties.minReports.type,parentSchema:schema81.properties.window.properties.minReports,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/window/minReports",schemaPath:"#/properties/window/properties/minReports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema81.properties.window.properties.minReports,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.window.type,parentSchema:schema81.properties.window,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.levels !== undefined){
let data9 = data.levels;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.moderate === undefined){
const err28 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/required",keyword:"required",params:{missingProperty: "moderate"},message:"must have required property '"+"moderate"+"'",schema:schema81.properties.levels.required,parentSchema:schema81.properties.levels,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.major === undefined){
const err29 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/required",keyword:"required",params:{missingProperty: "major"},message:"must have required property '"+"major"+"'",schema:schema81.properties.levels.required,parentSchema:schema81.properties.levels,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "moderate") || (key3 === "major"))){
const err30 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.levels,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.moderate !== undefined){
let data10 = data9.moderate;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/levels/moderate",schemaPath:"#/properties/levels/properties/moderate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema81.properties.levels.properties.moderate.type,parentSchema:schema81.properties.levels.properties.moderate,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.major !== undefined){
let data11 = data9.major;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err32 = {instancePath:instancePath+"/levels/major",schemaPath:"#/properties/levels/properties/major/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema81.properties.levels.properties.major.type,parentSchema:schema81.properties.levels.properties.major,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.levels.type,parentSchema:schema81.properties.levels,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.score !== undefined){
let data12 = data.score;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err34 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.level === undefined){
const err35 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.populationStabilityIndex === undefined){
const err36 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "populationStabilityIndex"},message:"must have required property '"+"populationStabilityIndex"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.byChance === undefined){
const err37 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "byChance"},message:"must have required property '"+"byChance"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.raisesAlarm === undefined){
const err38 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "raisesAlarm"},message:"must have required property '"+"raisesAlarm"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.bins === undefined){
const err39 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema82.required,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data12){
if(!((((((key4 === "name") || (key4 === "level")) || (key4 === "populationStabilityIndex")) || (key4 === "byChance")) || (key4 === "raisesAlarm")) || (key4 === "bins"))){
const err40 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 !== "string"){
const err41 = {instancePath:instancePath+"/score/name",schemaPath:"#/$defs/DriftOf/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.name.type,parentSchema:schema82.properties.name,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.level !== undefined){
let data14 = data12.level;
if(typeof data14 !== "string"){
const err42 = {instancePath:instancePath+"/score/level",schemaPath:"#/$defs/DriftOf/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.level.type,parentSchema:schema82.properties.level,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data14 === "insufficient") || (data14 === "stable")) || (data14 === "moderate")) || (data14 === "major"))){
const err43 = {instancePath:instancePath+"/score/level",schemaPath:"#/$defs/DriftOf/properties/level/enum",keyword:"enum",params:{allowedValues: schema82.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.level.enum,parentSchema:schema82.properties.level,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.populationStabilityIndex !== undefined){
let data15 = data12.populationStabilityIndex;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err44 = {instancePath:instancePath+"/score/populationStabilityIndex",schemaPath:"#/$defs/DriftOf/properties/populationStabilityIndex/type",keyword:"type",params:{type: schema82.properties.populationStabilityIndex.type},message:"must be number,null",schema:schema82.properties.populationStabilityIndex.type,parentSchema:schema82.properties.populationStabilityIndex,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/score/populationStabilityIndex",schemaPath:"#/$defs/DriftOf/properties/populationStabilityIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.populationStabilityIndex,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data12.byChance !== undefined){
let data16 = data12.byChance;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err46 = {instancePath:instancePath+"/score/byChance",schemaPath:"#/$defs/DriftOf/properties/byChance/type",keyword:"type",params:{type: schema82.properties.byChance.type},message:"must be number,null",schema:schema82.properties.byChance.type,parentSchema:schema82.properties.byChance,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/score/byChance",schemaPath:"#/$defs/DriftOf/properties/byChance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.byChance,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data12.raisesAlarm !== undefined){
let data17 = data12.raisesAlarm;
if(typeof data17 !== "boolean"){
const err48 = {instancePath:instancePath+"/score/raisesAlarm",schemaPath:"#/$defs/DriftOf/properties/raisesAlarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema82.properties.raisesAlarm.type,parentSchema:schema82.properties.raisesAlarm,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.bins !== undefined){
let data18 = data12.bins;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err49 = {instancePath:instancePath+"/score/bins/" + i0,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.expected === undefined){
const err50 = {instancePath:instancePath+"/score/bins/" + i0,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.actual === undefined){
const err51 = {instancePath:instancePath+"/score/bins/" + i0,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 in data19){
if(!(((key5 === "name") || (key5 === "expected")) || (key5 === "actual"))){
const err52 = {instancePath:instancePath+"/score/bins/" + i0,schemaPath:"#/$defs/DriftOf/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.bins.items,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 !== "string"){
const err53 = {instancePath:instancePath+"/score/bins/" + i0+"/name",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.bins.items.properties.name.type,parentSchema:schema82.properties.bins.items.properties.name,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.expected !== undefined){
let data21 = data19.expected;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/score/bins/" + i0+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema82.properties.bins.items.properties.expected,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/score/bins/" + i0+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.bins.items.properties.expected,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/score/bins/" + i0+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.bins.items.properties.expected.type,parentSchema:schema82.properties.bins.items.properties.expected,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.actual !== undefined){
let data22 = data19.actual;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err57 = {instancePath:instancePath+"/score/bins/" + i0+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/type",keyword:"type",params:{type: schema82.properties.bins.items.properties.actual.type},message:"must be number,null",schema:schema82.properties.bins.items.properties.actual.type,parentSchema:schema82.properties.bins.items.properties.actual,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/score/bins/" + i0+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema82.properties.bins.items.properties.actual,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/score/bins/" + i0+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.bins.items.properties.actual,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/score/bins/" + i0,schemaPath:"#/$defs/DriftOf/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.bins.items.type,parentSchema:schema82.properties.bins.items,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/score/bins",schemaPath:"#/$defs/DriftOf/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.bins.type,parentSchema:schema82.properties.bins,data:data18};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/score",schemaPath:"#/$defs/DriftOf/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data12};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.features !== undefined){
let data23 = data.features;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err63 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24.level === undefined){
const err64 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.populationStabilityIndex === undefined){
const err65 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "populationStabilityIndex"},message:"must have required property '"+"populationStabilityIndex"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24.byChance === undefined){
const err66 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "byChance"},message:"must have required property '"+"byChance"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24.raisesAlarm === undefined){
const err67 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "raisesAlarm"},message:"must have required property '"+"raisesAlarm"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24.bins === undefined){
const err68 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema82.required,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data24){
if(!((((((key6 === "name") || (key6 === "level")) || (key6 === "populationStabilityIndex")) || (key6 === "byChance")) || (key6 === "raisesAlarm")) || (key6 === "bins"))){
const err69 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 !== "string"){
const err70 = {instancePath:instancePath+"/features/" + i1+"/name",schemaPath:"#/$defs/DriftOf/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.name.type,parentSchema:schema82.properties.name,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data24.level !== undefined){
let data26 = data24.level;
if(typeof data26 !== "string"){
const err71 = {instancePath:instancePath+"/features/" + i1+"/level",schemaPath:"#/$defs/DriftOf/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.level.type,parentSchema:schema82.properties.level,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((data26 === "insufficient") || (data26 === "stable")) || (data26 === "moderate")) || (data26 === "major"))){
const err72 = {instancePath:instancePath+"/features/" + i1+"/level",schemaPath:"#/$defs/DriftOf/properties/level/enum",keyword:"enum",params:{allowedValues: schema82.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.level.enum,parentSchema:schema82.properties.level,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.populationStabilityIndex !== undefined){
let data27 = data24.populationStabilityIndex;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err73 = {instancePath:instancePath+"/features/" + i1+"/populationStabilityIndex",schemaPath:"#/$defs/DriftOf/properties/populationStabilityIndex/type",keyword:"type",params:{type: schema82.properties.populationStabilityIndex.type},message:"must be number,null",schema:schema82.properties.populationStabilityIndex.type,parentSchema:schema82.properties.populationStabilityIndex,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err74 = {instancePath:instancePath+"/features/" + i1+"/populationStabilityIndex",schemaPath:"#/$defs/DriftOf/properties/populationStabilityIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.populationStabilityIndex,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data24.byChance !== undefined){
let data28 = data24.byChance;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err75 = {instancePath:instancePath+"/features/" + i1+"/byChance",schemaPath:"#/$defs/DriftOf/properties/byChance/type",keyword:"type",params:{type: schema82.properties.byChance.type},message:"must be number,null",schema:schema82.properties.byChance.type,parentSchema:schema82.properties.byChance,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err76 = {instancePath:instancePath+"/features/" + i1+"/byChance",schemaPath:"#/$defs/DriftOf/properties/byChance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.byChance,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data24.raisesAlarm !== undefined){
let data29 = data24.raisesAlarm;
if(typeof data29 !== "boolean"){
const err77 = {instancePath:instancePath+"/features/" + i1+"/raisesAlarm",schemaPath:"#/$defs/DriftOf/properties/raisesAlarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema82.properties.raisesAlarm.type,parentSchema:schema82.properties.raisesAlarm,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.bins !== undefined){
let data30 = data24.bins;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err78 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31.expected === undefined){
const err79 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.actual === undefined){
const err80 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2,schemaPath:"#/$defs/DriftOf/properties/bins/items/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'",schema:schema82.properties.bins.items.required,parentSchema:schema82.properties.bins.items,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data31){
if(!(((key7 === "name") || (key7 === "expected")) || (key7 === "actual"))){
const err81 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2,schemaPath:"#/$defs/DriftOf/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.bins.items,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.name !== undefined){
let data32 = data31.name;
if(typeof data32 !== "string"){
const err82 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/name",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.bins.items.properties.name.type,parentSchema:schema82.properties.bins.items.properties.name,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.expected !== undefined){
let data33 = data31.expected;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1 || isNaN(data33)){
const err83 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema82.properties.bins.items.properties.expected,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.bins.items.properties.expected,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/expected",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/expected/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema82.properties.bins.items.properties.expected.type,parentSchema:schema82.properties.bins.items.properties.expected,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.actual !== undefined){
let data34 = data31.actual;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err86 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/type",keyword:"type",params:{type: schema82.properties.bins.items.properties.actual.type},message:"must be number,null",schema:schema82.properties.bins.items.properties.actual.type,parentSchema:schema82.properties.bins.items.properties.actual,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1 || isNaN(data34)){
const err87 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema82.properties.bins.items.properties.actual,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2+"/actual",schemaPath:"#/$defs/DriftOf/properties/bins/items/properties/actual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.bins.items.properties.actual,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/features/" + i1+"/bins/" + i2,schemaPath:"#/$defs/DriftOf/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.bins.items.type,parentSchema:schema82.properties.bins.items,data:data31};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/features/" + i1+"/bins",schemaPath:"#/$defs/DriftOf/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.bins.type,parentSchema:schema82.properties.bins,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/$defs/DriftOf/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data24};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.features.type,parentSchema:schema81.properties.features,data:data23};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isProblem = validate52;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"problem.schema.json","title":"Problem","description":"Why a request got no answer: RFC 9457 problem details with a code for programs.","type":"object","required":["type","title","status","detail","code","issues"],"additionalProperties":false,"properties":{"type":{"description":"Names the kind of problem, one per code.","type":"string","format":"uri"},"title":{"description":"The kind of problem in words; the same at each occurrence.","type":"string"},"status":{"description":"The HTTP status of the answer.","type":"integer","minimum":400,"maximum":599},"detail":{"description":"What happened this time and what would be right.","type":"string"},"code":{"description":"The kind of problem for programs.","type":"string","enum":["malformed-url","malformed-json","malformed-csv","malformed-tensors","empty-body","invalid-query","unauthorized","not-found","method-not-allowed","not-acceptable","request-timeout","model-refused","body-too-large","too-many-rows","row-too-long","unsupported-media-type","unsupported-encoding","invalid-report","invalid-batch","invalid-inference","too-many-requests","internal-error","not-ready","overloaded","deadline-exceeded"]},"instance":{"description":"This occurrence; the log carries the same identifier.","type":"string","format":"uri"},"issues":{"description":"Everything that is wrong with the report, the batch or the tensors; empty for problems of any other kind.","type":"array","items":{"$ref":"#/$defs/Issue"}}},"$defs":{"Issue":{"type":"object","required":["pointer","message"],"additionalProperties":false,"properties":{"pointer":{"description":"JSON Pointer (RFC 6901) to what is wrong; empty for the whole body.","type":"string"},"message":{"type":"string"},"allowed":{"description":"The values or the property names that would be right.","type":"array","items":{"type":["string","null"]}},"suggestion":{"description":"The right spelling that was most likely meant.","type":"string"}}}}};
const schema85 = {"type":"object","required":["pointer","message"],"additionalProperties":false,"properties":{"pointer":{"description":"JSON Pointer (RFC 6901) to what is wrong; empty for the whole body.","type":"string"},"message":{"type":"string"},"allowed":{"description":"The values or the property names that would be right.","type":"array","items":{"type":["string","null"]}},"suggestion":{"description":"The right spelling that was most likely meant.","type":"string"}}};
const formats10 = require("ajv-formats/dist/formats").fullFormats.uri;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="problem.schema.json" */;
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
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.code === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.issues === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "code")) || (key0 === "instance")) || (key0 === "issues"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!(formats10(data0))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema84.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.type.type,parentSchema:schema84.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.title.type,parentSchema:schema84.properties.title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.status.type,parentSchema:schema84.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema84.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema84.properties.status,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.detail.type,parentSchema:schema84.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.code.type,parentSchema:schema84.properties.code,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((((((((((((((data4 === "malformed-url") || (data4 === "malformed-json")) || (data4 === "malformed-csv")) || (data4 === "malformed-tensors")) || (data4 === "empty-body")) || (data4 === "invalid-query")) || (data4 === "unauthorized")) || (data4 === "not-found")) || (data4 === "method-not-allowed")) || (data4 === "not-acceptable")) || (data4 === "request-timeout")) || (data4 === "model-refused")) || (data4 === "body-too-large")) || (data4 === "too-many-rows")) || (data4 === "row-too-long")) || (data4 === "unsupported-media-type")) || (data4 === "unsupported-encoding")) || (data4 === "invalid-report")) || (data4 === "invalid-batch")) || (data4 === "invalid-inference")) || (data4 === "too-many-requests")) || (data4 === "internal-error")) || (data4 === "not-ready")) || (data4 === "overloaded")) || (data4 === "deadline-exceeded"))){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema84.properties.code.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.code.enum,parentSchema:schema84.properties.code,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.instance !== undefined){
let data5 = data.instance;
if(typeof data5 === "string"){
if(!(formats10(data5))){
const err16 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"",schema:"uri",parentSchema:schema84.properties.instance,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.instance.type,parentSchema:schema84.properties.instance,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.issues !== undefined){
let data6 = data.issues;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.pointer === undefined){
const err18 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/$defs/Issue/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema85.required,parentSchema:schema85,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.message === undefined){
const err19 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/$defs/Issue/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema85.required,parentSchema:schema85,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "pointer") || (key1 === "message")) || (key1 === "allowed")) || (key1 === "suggestion"))){
const err20 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/$defs/Issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.pointer !== undefined){
let data8 = data7.pointer;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/issues/" + i0+"/pointer",schemaPath:"#/$defs/Issue/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.pointer.type,parentSchema:schema85.properties.pointer,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.message !== undefined){
let data9 = data7.message;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/issues/" + i0+"/message",schemaPath:"#/$defs/Issue/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.message.type,parentSchema:schema85.properties.message,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.allowed !== undefined){
let data10 = data7.allowed;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (data11 !== null)){
const err23 = {instancePath:instancePath+"/issues/" + i0+"/allowed/" + i1,schemaPath:"#/$defs/Issue/properties/allowed/items/type",keyword:"type",params:{type: schema85.properties.allowed.items.type},message:"must be string,null",schema:schema85.properties.allowed.items.type,parentSchema:schema85.properties.allowed.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/issues/" + i0+"/allowed",schemaPath:"#/$defs/Issue/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.allowed.type,parentSchema:schema85.properties.allowed,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.suggestion !== undefined){
let data12 = data7.suggestion;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/issues/" + i0+"/suggestion",schemaPath:"#/$defs/Issue/properties/suggestion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.suggestion.type,parentSchema:schema85.properties.suggestion,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/$defs/Issue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.issues.type,parentSchema:schema84.properties.issues,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isHealth = validate53;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"health.schema.json","title":"Health","description":"live: the process answers. ready: the model has proved itself and the service takes requests.","type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"type":"string","enum":["live","ready"]}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="health.schema.json" */;
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
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.status.type,parentSchema:schema86.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "live") || (data0 === "ready"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema86.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema86.properties.status.enum,parentSchema:schema86.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isBatchRow = validate54;
const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"batch-row.schema.json","title":"BatchRow","description":"One row of a batch: a strike report, with the name that the caller has for it.","type":"object","required":["phaseOfFlight","wildlifeSize"],"additionalProperties":false,"properties":{"id":{"description":"The caller's own name for the row, given back as it came. Not read by the model.","type":["string","integer"],"minimum":-9007199254740991,"maximum":9007199254740991,"minLength":1,"maxLength":100,"examples":["A-1"]},"flightDate":{"description":"Local date of the strike, ISO 8601. The model reads the season from it, never the year.","type":["string","null"],"format":"date","examples":["1999-10-19"],"x-faa-column":"Flight Date"},"timeOfDay":{"description":"Light at the time of the strike.","type":["string","null"],"enum":["Dawn","Day","Dusk","Night",null],"examples":["Dawn"],"x-faa-column":"Time of day"},"phaseOfFlight":{"description":"What the aircraft was doing when it was struck.","type":"string","enum":["Parked","Taxi","Take-off run","Climb","Descent","Approach","Landing Roll"],"examples":["Climb"],"x-faa-column":"Phase of flight"},"speedKnots":{"description":"Indicated airspeed, in knots.","type":["number","null"],"minimum":0,"maximum":700,"examples":[180],"x-faa-column":"Speed IAS in knots"},"wildlifeSize":{"description":"Size of the animal as the crew or the airport judged it.","type":"string","enum":["Small","Medium","Large"],"examples":["Large"],"x-faa-column":"Wildlife Size"},"species":{"description":"Species in the FAA's wording, for example \"Canada goose\" or \"Unknown bird - medium\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Canada goose"],"x-faa-column":"Wildlife Species"},"aircraft":{"description":"Make and model in the FAA's wording, for example \"B-737-300\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["B-737-300"],"x-faa-column":"Aircraft Make Model"},"operator":{"description":"Airline, or the kind of operator: MILITARY, BUSINESS, PRIVATELY OWNED, GOVERNMENT.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["UNITED AIRLINES"],"x-faa-column":"Aircraft Airline Operator"},"airport":{"description":"Airport at or near which the strike happened, in the FAA's wording.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["DENVER INTL AIRPORT"],"x-faa-column":"Airport Name"},"originState":{"description":"US state of that airport, by its name (\"Texas\"); the District of Columbia is \"DC\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Colorado"],"x-faa-column":"Origin State"}},"examples":[{"id":"A-1","flightDate":"1999-10-19","timeOfDay":"Dawn","phaseOfFlight":"Climb","speedKnots":180,"wildlifeSize":"Large","species":"Canada goose","aircraft":"B-737-300","operator":"UNITED AIRLINES","airport":"DENVER INTL AIRPORT","originState":"Colorado"}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="batch-row.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phaseOfFlight === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.wildlifeSize === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema87.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema87.properties.id.type},message:"must be string,integer",schema:schema87.properties.id.type,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < -9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data0) < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.flightDate !== undefined){
let data1 = data.flightDate;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/type",keyword:"type",params:{type: schema87.properties.flightDate.type},message:"must be string,null",schema:schema87.properties.flightDate.type,parentSchema:schema87.properties.flightDate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err9 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema87.properties.flightDate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.timeOfDay !== undefined){
let data2 = data.timeOfDay;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/type",keyword:"type",params:{type: schema87.properties.timeOfDay.type},message:"must be string,null",schema:schema87.properties.timeOfDay.type,parentSchema:schema87.properties.timeOfDay,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data2 === "Dawn") || (data2 === "Day")) || (data2 === "Dusk")) || (data2 === "Night")) || (data2 === null))){
const err11 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema87.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.timeOfDay.enum,parentSchema:schema87.properties.timeOfDay,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.phaseOfFlight !== undefined){
let data3 = data.phaseOfFlight;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.phaseOfFlight.type,parentSchema:schema87.properties.phaseOfFlight,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((data3 === "Parked") || (data3 === "Taxi")) || (data3 === "Take-off run")) || (data3 === "Climb")) || (data3 === "Descent")) || (data3 === "Approach")) || (data3 === "Landing Roll"))){
const err13 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema87.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.phaseOfFlight.enum,parentSchema:schema87.properties.phaseOfFlight,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.speedKnots !== undefined){
let data4 = data.speedKnots;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err14 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/type",keyword:"type",params:{type: schema87.properties.speedKnots.type},message:"must be number,null",schema:schema87.properties.speedKnots.type,parentSchema:schema87.properties.speedKnots,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 700 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema87.properties.speedKnots,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema87.properties.speedKnots,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.wildlifeSize !== undefined){
let data5 = data.wildlifeSize;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.wildlifeSize.type,parentSchema:schema87.properties.wildlifeSize,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data5 === "Small") || (data5 === "Medium")) || (data5 === "Large"))){
const err18 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema87.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.wildlifeSize.enum,parentSchema:schema87.properties.wildlifeSize,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.species !== undefined){
let data6 = data.species;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: schema87.properties.species.type},message:"must be string,null",schema:schema87.properties.species.type,parentSchema:schema87.properties.species,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err20 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.species,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.species,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.aircraft !== undefined){
let data7 = data.aircraft;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/type",keyword:"type",params:{type: schema87.properties.aircraft.type},message:"must be string,null",schema:schema87.properties.aircraft.type,parentSchema:schema87.properties.aircraft,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 100){
const err23 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.aircraft,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.aircraft,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.operator !== undefined){
let data8 = data.operator;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: schema87.properties.operator.type},message:"must be string,null",schema:schema87.properties.operator.type,parentSchema:schema87.properties.operator,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 100){
const err26 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.operator,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data8) < 1){
const err27 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.operator,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.airport !== undefined){
let data9 = data.airport;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/type",keyword:"type",params:{type: schema87.properties.airport.type},message:"must be string,null",schema:schema87.properties.airport.type,parentSchema:schema87.properties.airport,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) > 100){
const err29 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.airport,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data9) < 1){
const err30 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.airport,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.originState !== undefined){
let data10 = data.originState;
if((typeof data10 !== "string") && (data10 !== null)){
const err31 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/type",keyword:"type",params:{type: schema87.properties.originState.type},message:"must be string,null",schema:schema87.properties.originState.type,parentSchema:schema87.properties.originState,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 100){
const err32 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema87.properties.originState,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data10) < 1){
const err33 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema87.properties.originState,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isBatchAnswer = validate55;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"batch-answer.schema.json","title":"BatchAnswer","description":"The answer to one row of a batch: a prediction, or what is wrong with the row.","oneOf":[{"$ref":"#/$defs/BatchPrediction"},{"$ref":"#/$defs/BatchRefusal"}],"$defs":{"BatchPrediction":{"type":"object","required":["row","prediction"],"additionalProperties":false,"properties":{"row":{"$ref":"#/$defs/RowNumber"},"id":{"$ref":"#/$defs/RowId"},"prediction":{"$ref":"prediction.schema.json"}}},"BatchRefusal":{"type":"object","required":["row","error"],"additionalProperties":false,"properties":{"row":{"$ref":"#/$defs/RowNumber"},"id":{"$ref":"#/$defs/RowId"},"error":{"$ref":"#/$defs/RowError"}}},"RowNumber":{"description":"Place of the row in the batch, from 1; blank lines and the header of a CSV file are not counted.","type":"integer","minimum":1},"RowId":{"description":"The caller's own name for the row, given back as it came. Not read by the model.","type":["string","integer"],"minimum":-9007199254740991,"maximum":9007199254740991,"minLength":1,"maxLength":100,"examples":["A-1"]},"RowError":{"description":"What is wrong with one row; the other rows are answered all the same.","type":"object","required":["code","detail","issues"],"additionalProperties":false,"properties":{"code":{"description":"The kind of problem for programs, as in refusals of whole requests.","type":"string","enum":["invalid-report","malformed-json","malformed-csv","row-too-long"]},"detail":{"description":"What happened and what would be right.","type":"string"},"issues":{"description":"Everything that is wrong with the report; empty when the row could not be read.","type":"array","items":{"$ref":"problem.schema.json#/$defs/Issue"}}}}}};
const schema89 = {"type":"object","required":["row","prediction"],"additionalProperties":false,"properties":{"row":{"$ref":"#/$defs/RowNumber"},"id":{"$ref":"#/$defs/RowId"},"prediction":{"$ref":"prediction.schema.json"}}};
const schema90 = {"description":"Place of the row in the batch, from 1; blank lines and the header of a CSV file are not counted.","type":"integer","minimum":1};
const schema91 = {"description":"The caller's own name for the row, given back as it came. Not read by the model.","type":["string","integer"],"minimum":-9007199254740991,"maximum":9007199254740991,"minLength":1,"maxLength":100,"examples":["A-1"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.row === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prediction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prediction"},message:"must have required property '"+"prediction"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "row") || (key0 === "id")) || (key0 === "prediction"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.row !== undefined){
let data0 = data.row;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/RowNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.type,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/RowNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/type",keyword:"type",params:{type: schema91.type},message:"must be string,integer",schema:schema91.type,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.prediction !== undefined){
if(!(validate49(data.prediction, {instancePath:instancePath+"/prediction",parentData:data,parentDataProperty:"prediction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","required":["row","error"],"additionalProperties":false,"properties":{"row":{"$ref":"#/$defs/RowNumber"},"id":{"$ref":"#/$defs/RowId"},"error":{"$ref":"#/$defs/RowError"}}};
const schema95 = {"description":"What is wrong with one row; the other rows are answered all the same.","type":"object","required":["code","detail","issues"],"additionalProperties":false,"properties":{"code":{"description":"The kind of problem for programs, as in refusals of whole requests.","type":"string","enum":["invalid-report","malformed-json","malformed-csv","row-too-long"]},"detail":{"description":"What happened and what would be right.","type":"string"},"issues":{"description":"Everything that is wrong with the report; empty when the row could not be read.","type":"array","items":{"$ref":"problem.schema.json#/$defs/Issue"}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.issues === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "detail")) || (key0 === "issues"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.code.type,parentSchema:schema95.properties.code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data0 === "invalid-report") || (data0 === "malformed-json")) || (data0 === "malformed-csv")) || (data0 === "row-too-long"))){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema95.properties.code.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.code.enum,parentSchema:schema95.properties.code,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.detail !== undefined){
let data1 = data.detail;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.detail.type,parentSchema:schema95.properties.detail,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.issues !== undefined){
let data2 = data.issues;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.pointer === undefined){
const err7 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"problem.schema.json#/$defs/Issue/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema85.required,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.message === undefined){
const err8 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"problem.schema.json#/$defs/Issue/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema85.required,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "pointer") || (key1 === "message")) || (key1 === "allowed")) || (key1 === "suggestion"))){
const err9 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"problem.schema.json#/$defs/Issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.pointer !== undefined){
let data4 = data3.pointer;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/issues/" + i0+"/pointer",schemaPath:"problem.schema.json#/$defs/Issue/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.pointer.type,parentSchema:schema85.properties.pointer,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.message !== undefined){
let data5 = data3.message;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/issues/" + i0+"/message",schemaPath:"problem.schema.json#/$defs/Issue/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.message.type,parentSchema:schema85.properties.message,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.allowed !== undefined){
let data6 = data3.allowed;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/issues/" + i0+"/allowed/" + i1,schemaPath:"problem.schema.json#/$defs/Issue/properties/allowed/items/type",keyword:"type",params:{type: schema85.properties.allowed.items.type},message:"must be string,null",schema:schema85.properties.allowed.items.type,parentSchema:schema85.properties.allowed.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/issues/" + i0+"/allowed",schemaPath:"problem.schema.json#/$defs/Issue/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema85.properties.allowed.type,parentSchema:schema85.properties.allowed,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.suggestion !== undefined){
let data8 = data3.suggestion;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/issues/" + i0+"/suggestion",schemaPath:"problem.schema.json#/$defs/Issue/properties/suggestion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.properties.suggestion.type,parentSchema:schema85.properties.suggestion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"problem.schema.json#/$defs/Issue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema95.properties.issues.type,parentSchema:schema95.properties.issues,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.row === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "row") || (key0 === "id")) || (key0 === "error"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.row !== undefined){
let data0 = data.row;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/RowNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.type,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/row",schemaPath:"#/$defs/RowNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/type",keyword:"type",params:{type: schema91.type},message:"must be string,integer",schema:schema91.type,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/RowId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema91,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.error !== undefined){
if(!(validate60(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="batch-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema88.oneOf,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};

