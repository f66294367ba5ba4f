// @ts-nocheck Written by `npm run generate` from the schemas; changes belong there.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const isStrikeReport = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"strike-report.schema.json","title":"StrikeReport","description":"One wildlife strike as it is known before anyone has looked at the aircraft. Everything may be null or left out, because real reports are incomplete and the network is trained to cope; only a report that names neither phase, size, species nor aircraft says too little to be answered. Values are read as people write them: case, spaces, punctuation, codes and makers' names are forgiven, UNKNOWN and blanks count as left out, and the answer says under readAs what was read as what.","type":"object","additionalProperties":false,"anyOf":[{"required":["phaseOfFlight"],"properties":{"phaseOfFlight":{"type":"string"}}},{"required":["wildlifeSize"],"properties":{"wildlifeSize":{"type":"string"}}},{"required":["species"],"properties":{"species":{"type":"string"}}},{"required":["aircraft"],"properties":{"aircraft":{"type":"string"}}}],"properties":{"flightDate":{"description":"Local date of the strike. ISO 8601; a time behind it is left aside. The model reads the season from it, never the year.","type":["string","null"],"format":"date","examples":["1999-10-19"],"x-faa-column":"Flight Date"},"timeOfDay":{"description":"Light at the time of the strike. Case and spaces are forgiven.","type":["string","null"],"enum":["Dawn","Day","Dusk","Night",null],"examples":["Dawn"],"x-faa-column":"Time of day"},"phaseOfFlight":{"description":"What the aircraft was doing when it was struck. Case and spaces are forgiven, and so is TAKEOFF RUN.","type":["string","null"],"enum":["Parked","Taxi","Take-off run","Climb","En route","Descent","Approach","Landing Roll","Landing","Local","Departure","Arrival",null],"examples":["Climb"],"x-faa-column":"Phase of flight"},"speedKnots":{"description":"Indicated airspeed, in knots.","type":["number","null"],"minimum":0,"maximum":700,"examples":[180],"x-faa-column":"Speed IAS in knots"},"heightFeet":{"description":"Height above the ground, in feet.","type":["number","null"],"minimum":0,"maximum":60000,"examples":[1500]},"wildlifeSize":{"description":"Size of the animal as the crew or the airport judged it. Case and spaces are forgiven. Where it is missing, the network takes it from the species.","type":["string","null"],"enum":["Small","Medium","Large",null],"examples":["Large"],"x-faa-column":"Wildlife Size"},"species":{"description":"Animal, by an English, French or scientific name or the FAA's code. All are read as the FAA's wording, for example \"Canada goose\" or \"Unknown bird - medium\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Canada goose"],"x-faa-column":"Wildlife Species"},"numberStruck":{"description":"How many animals were struck. In the ranges of the form; a count is read as its range.","type":["string","null"],"enum":["1","2-10","11-100","More than 100",null],"examples":["1"]},"aircraft":{"description":"Make and model, such as B-737-800, Boeing 737-800 or B738. Makers' names and ICAO designators are read as the FAA's wording, which is the first of these.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["B-737-300"],"x-faa-column":"Aircraft Make Model"},"operator":{"description":"Airline, by its name or ICAO code, or military, business, private, government. All are read as the FAA's wording, for example UNITED AIRLINES, MILITARY, BUSINESS, PRIVATELY OWNED or GOVERNMENT.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["UNITED AIRLINES"],"x-faa-column":"Aircraft Airline Operator"},"airport":{"description":"Airport at or near which the strike happened. In the FAA's wording.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["DENVER INTL AIRPORT"],"x-faa-column":"Airport Name"},"originState":{"description":"US state of that airport, by its name or its two letters. The District of Columbia is \"DC\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Colorado"],"x-faa-column":"Origin State"},"effectOnFlight":{"description":"What the strike did to the flight, one or several. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["None","Precautionary Landing","Aborted Take-off","Engine Shut Down","Other"]},"uniqueItems":true,"maxItems":5,"examples":[["Precautionary Landing"]],"x-completed-later":true},"partsStruck":{"description":"Parts of the aircraft that were struck, damaged or not. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["Radome","Windshield","Nose","Engine","Propeller","Wing or rotor","Fuselage","Landing gear","Tail","Lights","Other"]},"uniqueItems":true,"maxItems":11,"examples":[["Engine","Wing or rotor"]],"x-completed-later":true},"engineIngested":{"description":"Whether an engine took the animal in.","type":["boolean","null"],"examples":[true],"x-completed-later":true},"skyCondition":{"description":"Cloud at the time of the strike.","type":["string","null"],"enum":["No Cloud","Some Cloud","Overcast",null],"examples":["Overcast"]},"precipitation":{"description":"What fell, one or several. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["None","Rain","Fog","Snow"]},"uniqueItems":true,"maxItems":4,"examples":[["Rain"]]},"pilotWarned":{"description":"Whether the pilot had been warned of wildlife.","type":["boolean","null"],"examples":[false]}},"examples":[{"flightDate":"1999-10-19","timeOfDay":"Dawn","phaseOfFlight":"Climb","speedKnots":180,"wildlifeSize":"Large","species":"Canada goose","aircraft":"B-737-300","operator":"UNITED AIRLINES","airport":"DENVER INTL AIRPORT","originState":"Colorado"}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="strike-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phaseOfFlight === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema19.anyOf[0].required,parentSchema:schema19.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phaseOfFlight !== undefined){
let data0 = data.phaseOfFlight;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/anyOf/0/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.anyOf[0].properties.phaseOfFlight.type,parentSchema:schema19.anyOf[0].properties.phaseOfFlight,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.phaseOfFlight = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wildlifeSize === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema19.anyOf[1].required,parentSchema:schema19.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.wildlifeSize !== undefined){
let data1 = data.wildlifeSize;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/anyOf/1/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.anyOf[1].properties.wildlifeSize.type,parentSchema:schema19.anyOf[1].properties.wildlifeSize,data:data1};
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
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.wildlifeSize = true;
}
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.species === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "species"},message:"must have required property '"+"species"+"'",schema:schema19.anyOf[2].required,parentSchema:schema19.anyOf[2],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.species !== undefined){
let data2 = data.species;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/species",schemaPath:"#/anyOf/2/properties/species/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.anyOf[2].properties.species.type,parentSchema:schema19.anyOf[2].properties.species,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.species = true;
}
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aircraft === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "aircraft"},message:"must have required property '"+"aircraft"+"'",schema:schema19.anyOf[3].required,parentSchema:schema19.anyOf[3],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.aircraft !== undefined){
let data3 = data.aircraft;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/aircraft",schemaPath:"#/anyOf/3/properties/aircraft/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.anyOf[3].properties.aircraft.type,parentSchema:schema19.anyOf[3].properties.aircraft,data:data3};
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
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.aircraft = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.anyOf,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.flightDate !== undefined){
let data4 = data.flightDate;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/type",keyword:"type",params:{type: schema19.properties.flightDate.type},message:"must be string,null",schema:schema19.properties.flightDate.type,parentSchema:schema19.properties.flightDate,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err11 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema19.properties.flightDate,data:data4};
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
if(data.timeOfDay !== undefined){
let data5 = data.timeOfDay;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/type",keyword:"type",params:{type: schema19.properties.timeOfDay.type},message:"must be string,null",schema:schema19.properties.timeOfDay.type,parentSchema:schema19.properties.timeOfDay,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data5 === "Dawn") || (data5 === "Day")) || (data5 === "Dusk")) || (data5 === "Night")) || (data5 === null))){
const err13 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema19.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.timeOfDay.enum,parentSchema:schema19.properties.timeOfDay,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.phaseOfFlight !== undefined){
let data6 = data.phaseOfFlight;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/type",keyword:"type",params:{type: schema19.properties.phaseOfFlight.type},message:"must be string,null",schema:schema19.properties.phaseOfFlight.type,parentSchema:schema19.properties.phaseOfFlight,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((data6 === "Parked") || (data6 === "Taxi")) || (data6 === "Take-off run")) || (data6 === "Climb")) || (data6 === "En route")) || (data6 === "Descent")) || (data6 === "Approach")) || (data6 === "Landing Roll")) || (data6 === "Landing")) || (data6 === "Local")) || (data6 === "Departure")) || (data6 === "Arrival")) || (data6 === null))){
const err15 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema19.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.phaseOfFlight.enum,parentSchema:schema19.properties.phaseOfFlight,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.speedKnots !== undefined){
let data7 = data.speedKnots;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/type",keyword:"type",params:{type: schema19.properties.speedKnots.type},message:"must be number,null",schema:schema19.properties.speedKnots.type,parentSchema:schema19.properties.speedKnots,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 700 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema19.properties.speedKnots,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.speedKnots,data:data7};
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
if(data.heightFeet !== undefined){
let data8 = data.heightFeet;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/type",keyword:"type",params:{type: schema19.properties.heightFeet.type},message:"must be number,null",schema:schema19.properties.heightFeet.type,parentSchema:schema19.properties.heightFeet,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60000 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema19.properties.heightFeet,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.heightFeet,data:data8};
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
if(data.wildlifeSize !== undefined){
let data9 = data.wildlifeSize;
if((typeof data9 !== "string") && (data9 !== null)){
const err22 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/type",keyword:"type",params:{type: schema19.properties.wildlifeSize.type},message:"must be string,null",schema:schema19.properties.wildlifeSize.type,parentSchema:schema19.properties.wildlifeSize,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data9 === "Small") || (data9 === "Medium")) || (data9 === "Large")) || (data9 === null))){
const err23 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema19.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.wildlifeSize.enum,parentSchema:schema19.properties.wildlifeSize,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.species !== undefined){
let data10 = data.species;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: schema19.properties.species.type},message:"must be string,null",schema:schema19.properties.species.type,parentSchema:schema19.properties.species,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 100){
const err25 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.species,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data10) < 1){
const err26 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.species,data:data10};
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
if(data.numberStruck !== undefined){
let data11 = data.numberStruck;
if((typeof data11 !== "string") && (data11 !== null)){
const err27 = {instancePath:instancePath+"/numberStruck",schemaPath:"#/properties/numberStruck/type",keyword:"type",params:{type: schema19.properties.numberStruck.type},message:"must be string,null",schema:schema19.properties.numberStruck.type,parentSchema:schema19.properties.numberStruck,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((data11 === "1") || (data11 === "2-10")) || (data11 === "11-100")) || (data11 === "More than 100")) || (data11 === null))){
const err28 = {instancePath:instancePath+"/numberStruck",schemaPath:"#/properties/numberStruck/enum",keyword:"enum",params:{allowedValues: schema19.properties.numberStruck.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.numberStruck.enum,parentSchema:schema19.properties.numberStruck,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.aircraft !== undefined){
let data12 = data.aircraft;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/type",keyword:"type",params:{type: schema19.properties.aircraft.type},message:"must be string,null",schema:schema19.properties.aircraft.type,parentSchema:schema19.properties.aircraft,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err30 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.aircraft,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.aircraft,data:data12};
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
if(data.operator !== undefined){
let data13 = data.operator;
if((typeof data13 !== "string") && (data13 !== null)){
const err32 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: schema19.properties.operator.type},message:"must be string,null",schema:schema19.properties.operator.type,parentSchema:schema19.properties.operator,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err33 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.operator,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.operator,data:data13};
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
if(data.airport !== undefined){
let data14 = data.airport;
if((typeof data14 !== "string") && (data14 !== null)){
const err35 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/type",keyword:"type",params:{type: schema19.properties.airport.type},message:"must be string,null",schema:schema19.properties.airport.type,parentSchema:schema19.properties.airport,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 100){
const err36 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.airport,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data14) < 1){
const err37 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.airport,data:data14};
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
if(data.originState !== undefined){
let data15 = data.originState;
if((typeof data15 !== "string") && (data15 !== null)){
const err38 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/type",keyword:"type",params:{type: schema19.properties.originState.type},message:"must be string,null",schema:schema19.properties.originState.type,parentSchema:schema19.properties.originState,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 100){
const err39 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema19.properties.originState,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data15) < 1){
const err40 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.originState,data:data15};
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
if(data.effectOnFlight !== undefined){
let data16 = data.effectOnFlight;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err41 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/type",keyword:"type",params:{type: schema19.properties.effectOnFlight.type},message:"must be array,null",schema:schema19.properties.effectOnFlight.type,parentSchema:schema19.properties.effectOnFlight,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data16)){
if(data16.length > 5){
const err42 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema19.properties.effectOnFlight,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/effectOnFlight/" + i0,schemaPath:"#/properties/effectOnFlight/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.effectOnFlight.items.type,parentSchema:schema19.properties.effectOnFlight.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data17 === "None") || (data17 === "Precautionary Landing")) || (data17 === "Aborted Take-off")) || (data17 === "Engine Shut Down")) || (data17 === "Other"))){
const err44 = {instancePath:instancePath+"/effectOnFlight/" + i0,schemaPath:"#/properties/effectOnFlight/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.effectOnFlight.items.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.effectOnFlight.items.enum,parentSchema:schema19.properties.effectOnFlight.items,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i1 = data16.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data16[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err45 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema19.properties.effectOnFlight,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.partsStruck !== undefined){
let data18 = data.partsStruck;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err46 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/type",keyword:"type",params:{type: schema19.properties.partsStruck.type},message:"must be array,null",schema:schema19.properties.partsStruck.type,parentSchema:schema19.properties.partsStruck,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data18)){
if(data18.length > 11){
const err47 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items",schema:11,parentSchema:schema19.properties.partsStruck,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
let data19 = data18[i2];
if(typeof data19 !== "string"){
const err48 = {instancePath:instancePath+"/partsStruck/" + i2,schemaPath:"#/properties/partsStruck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.partsStruck.items.type,parentSchema:schema19.properties.partsStruck.items,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((((((((data19 === "Radome") || (data19 === "Windshield")) || (data19 === "Nose")) || (data19 === "Engine")) || (data19 === "Propeller")) || (data19 === "Wing or rotor")) || (data19 === "Fuselage")) || (data19 === "Landing gear")) || (data19 === "Tail")) || (data19 === "Lights")) || (data19 === "Other"))){
const err49 = {instancePath:instancePath+"/partsStruck/" + i2,schemaPath:"#/properties/partsStruck/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.partsStruck.items.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.partsStruck.items.enum,parentSchema:schema19.properties.partsStruck.items,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let i3 = data18.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data18[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err50 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema19.properties.partsStruck,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data.engineIngested !== undefined){
let data20 = data.engineIngested;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err51 = {instancePath:instancePath+"/engineIngested",schemaPath:"#/properties/engineIngested/type",keyword:"type",params:{type: schema19.properties.engineIngested.type},message:"must be boolean,null",schema:schema19.properties.engineIngested.type,parentSchema:schema19.properties.engineIngested,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.skyCondition !== undefined){
let data21 = data.skyCondition;
if((typeof data21 !== "string") && (data21 !== null)){
const err52 = {instancePath:instancePath+"/skyCondition",schemaPath:"#/properties/skyCondition/type",keyword:"type",params:{type: schema19.properties.skyCondition.type},message:"must be string,null",schema:schema19.properties.skyCondition.type,parentSchema:schema19.properties.skyCondition,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((data21 === "No Cloud") || (data21 === "Some Cloud")) || (data21 === "Overcast")) || (data21 === null))){
const err53 = {instancePath:instancePath+"/skyCondition",schemaPath:"#/properties/skyCondition/enum",keyword:"enum",params:{allowedValues: schema19.properties.skyCondition.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.skyCondition.enum,parentSchema:schema19.properties.skyCondition,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.precipitation !== undefined){
let data22 = data.precipitation;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err54 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/type",keyword:"type",params:{type: schema19.properties.precipitation.type},message:"must be array,null",schema:schema19.properties.precipitation.type,parentSchema:schema19.properties.precipitation,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data22)){
if(data22.length > 4){
const err55 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema19.properties.precipitation,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len2 = data22.length;
for(let i4=0; i4<len2; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
const err56 = {instancePath:instancePath+"/precipitation/" + i4,schemaPath:"#/properties/precipitation/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.precipitation.items.type,parentSchema:schema19.properties.precipitation.items,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((data23 === "None") || (data23 === "Rain")) || (data23 === "Fog")) || (data23 === "Snow"))){
const err57 = {instancePath:instancePath+"/precipitation/" + i4,schemaPath:"#/properties/precipitation/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.precipitation.items.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.precipitation.items.enum,parentSchema:schema19.properties.precipitation.items,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i5 = data22.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data22[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err58 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema19.properties.precipitation,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if(data.pilotWarned !== undefined){
let data24 = data.pilotWarned;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err59 = {instancePath:instancePath+"/pilotWarned",schemaPath:"#/properties/pilotWarned/type",keyword:"type",params:{type: schema19.properties.pilotWarned.type},message:"must be boolean,null",schema:schema19.properties.pilotWarned.type,parentSchema:schema19.properties.pilotWarned,data:data24};
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
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isManifest = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"manifest.schema.json","title":"Manifest","description":"What is known of one trained model: its file, the data and the settings it came from, how well it does and with what certainty, and examples it must reproduce before it may serve.","type":"object","required":["name","version","description","file","data","inputs","output","network","calibration","threshold","evaluation","examples","background","driftReference","libraries"],"properties":{"name":{"const":"strike-damage"},"version":{"description":"Semantic version of the model.","type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"description":{"type":"string","minLength":1},"file":{"description":"The ONNX file, by its folder's own name for it.","type":"object","required":["name","sha256","bytes","opset","mlOpset","irVersion"],"properties":{"name":{"const":"model.onnx"},"sha256":{"$ref":"#/$defs/Sha256"},"bytes":{"type":"integer","minimum":1},"opset":{"description":"Version of the standard operators.","type":"integer","minimum":1},"mlOpset":{"description":"Version of the ai.onnx.ml operators.","type":"integer","minimum":1},"irVersion":{"type":"integer","minimum":1}}},"data":{"description":"The reports that the served network was fitted on.","type":"object","required":["source","sha256","rowsRead","rowsUsed","firstDate","lastDate","damaged","prevalence","cleaning"],"properties":{"source":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/Sha256"},"rowsRead":{"$ref":"#/$defs/Count"},"rowsUsed":{"$ref":"#/$defs/Count"},"firstDate":{"type":"string","format":"date"},"lastDate":{"type":"string","format":"date"},"damaged":{"$ref":"#/$defs/Count"},"prevalence":{"$ref":"#/$defs/Probability","description":"Share of the rows used that were damaged."},"cleaning":{"description":"Every cleaning rule, in the order of its use, with the number of rows it touched.","type":"array","items":{"type":"object","required":["rule","count"],"properties":{"rule":{"type":"string","minLength":1},"count":{"$ref":"#/$defs/Count"}}}},"files":{"description":"The files that the reports come from, in the order in which they were read. Of each row of a file one of these is true: it was refused, an earlier row tells of the same report, or it was used.","type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","dialect","rowsRead","refused","duplicates","rowsUsed"],"properties":{"name":{"type":"string","minLength":1,"description":"Without its folder."},"sha256":{"$ref":"#/$defs/Sha256"},"dialect":{"description":"The form of the file, such as faa-current; mixture or unknown where it is none that has a name.","type":"string","minLength":1},"rowsRead":{"$ref":"#/$defs/Count"},"refused":{"$ref":"#/$defs/Count"},"refusals":{"description":"Why rows were refused, the most frequent cause first.","type":"array","items":{"type":"object","required":["cause","count"],"properties":{"cause":{"type":"string","minLength":1},"count":{"$ref":"#/$defs/Count"}}}},"duplicates":{"$ref":"#/$defs/Count"},"rowsUsed":{"$ref":"#/$defs/Count"}}}},"target":{"description":"How the target of the reports used was told. An indicator of damage counts where there is one, else the level of damage.","type":"object","required":["disagreements","blankLevels","prevalenceWithoutBlankLevels"],"properties":{"disagreements":{"$ref":"#/$defs/Count","description":"Reports whose indicator and level say different things."},"blankLevels":{"$ref":"#/$defs/Count","description":"Reports with a blank level beside an indicator of no damage, which count as undamaged."},"prevalenceWithoutBlankLevels":{"description":"Share with damage among the others; null where there are none.","anyOf":[{"$ref":"#/$defs/Probability"},{"type":"null"}]}}},"withoutFields":{"description":"Fields that the network was told not to read, whether the files have them or not.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}}},"inputs":{"description":"Inputs of the ONNX graph, each of shape [N, 1], in order: the properties of a strike report.","type":"array","minItems":1,"items":{"$ref":"#/$defs/ModelInput"}},"output":{"description":"Output of the graph, of shape [N, 1].","const":"damage_probability"},"network":{"type":"object","required":["parameters","members","settings","seed"],"properties":{"parameters":{"description":"Trained numbers in all members together.","type":"integer","minimum":1},"members":{"description":"Networks whose answers are averaged.","type":"integer","minimum":1},"settings":{"description":"Every setting of the fit, by its name in the training code.","type":"object","additionalProperties":true},"seed":{"type":"integer"},"choice":{"$ref":"#/$defs/SettingsChoice"}}},"calibration":{"description":"Straight line on the log-odds: calibrated = sigmoid(slope * logit + intercept).","type":"object","required":["method","slope","intercept","fittedOn"],"properties":{"method":{"type":"string","minLength":1},"slope":{"type":"number"},"intercept":{"type":"number"},"fittedOn":{"description":"Which predictions the line was fitted on.","type":"string","minLength":1},"recalibration":{"description":"Of a version made by `npm run recalibrate`: the version whose weights it has, the outcomes that its line was learnt anew from, and what came of it. Slope and intercept above are those of both lines together; the evaluation is that of the version before.","type":"object","required":["from","slope","intercept","learnt","data","crossFitted"],"properties":{"from":{"type":"object","required":["version","modelSha256","manifestSha256"],"properties":{"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+$"},"modelSha256":{"$ref":"#/$defs/Sha256"},"manifestSha256":{"$ref":"#/$defs/Sha256"}}},"slope":{"description":"Of the line on the log-odds of the version before.","type":"number"},"intercept":{"type":"number"},"learnt":{"description":"What was learnt: with few damaged reports the shift alone.","type":"string","enum":["slope and shift","shift"]},"data":{"description":"The outcomes that it was learnt from.","type":"object","required":["source","sha256","files","reports","damaged","firstDate","lastDate"],"properties":{"source":{"type":"string","minLength":1},"sha256":{"$ref":"#/$defs/Sha256"},"files":{"type":"array","minItems":1,"items":{"type":"object","required":["name","sha256","dialect"],"properties":{"name":{"description":"Without its folder.","type":"string","minLength":1},"sha256":{"$ref":"#/$defs/Sha256"},"dialect":{"type":"string","minLength":1}}}},"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"firstDate":{"type":"string","format":"date"},"lastDate":{"type":"string","format":"date"}}},"crossFitted":{"description":"The figures on those outcomes before, and after with lines learnt from the other folds.","type":"object","required":["folds","seed","before","after","logLossGain"],"properties":{"folds":{"type":"integer","minimum":2},"seed":{"type":"integer"},"before":{"$ref":"#/$defs/CalibrationFigures"},"after":{"$ref":"#/$defs/CalibrationFigures"},"logLossGain":{"$ref":"#/$defs/Estimate","description":"Log loss before less that after."}}}}}}},"threshold":{"description":"A report whose probability reaches the value is looked at first.","type":"object","required":["value","rule","costMissed","costInspection"],"properties":{"value":{"$ref":"#/$defs/Probability"},"rule":{"description":"How the value was chosen.","type":"string","minLength":1},"costMissed":{"description":"Cost of a damaged aircraft left in the routine queue.","type":"number"},"costInspection":{"description":"Cost of one inspection, in the same unit.","type":"number"}}},"evaluation":{"type":"object","required":["test","crossValidation","baselines","breakdowns"],"properties":{"test":{"description":"Fitted on the earlier reports, tested on the later ones.","allOf":[{"$ref":"#/$defs/Metrics"},{"type":"object","required":["rows","trainRows","testRows","damaged"],"properties":{"rows":{"description":"Which rows were fitted on and which tested.","type":"string","minLength":1},"trainRows":{"$ref":"#/$defs/Count"},"testRows":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count","description":"Damaged among the test rows."}}}]},"crossValidation":{"description":"Every row predicted by networks that never saw it.","allOf":[{"$ref":"#/$defs/Metrics"},{"type":"object","required":["protocol"],"properties":{"protocol":{"description":"Folds, shufflings and rows.","type":"string","minLength":1}}}]},"baselines":{"description":"Simpler models on the same rows and folds.","type":"array","items":{"type":"object","required":["name","test","crossValidation"],"properties":{"name":{"type":"string","minLength":1},"test":{"$ref":"#/$defs/Metrics"},"crossValidation":{"$ref":"#/$defs/Metrics"}}}},"breakdowns":{"description":"What the figures are made of: calibration, decisions, and reports by their kind. Of the test and of the cross-validation, where the probability of a report is the mean over the shufflings.","type":"object","required":["test","crossValidation"],"properties":{"test":{"$ref":"#/$defs/Breakdown"},"crossValidation":{"$ref":"#/$defs/Breakdown"}}},"missingFields":{"description":"How good the tested model is when reports lack fields: the test reports with these fields blanked in all of them, and first with none. Version 1.0.0 has this in a file of its own, missing-fields.json.","type":"array","minItems":1,"items":{"$ref":"#/$defs/MissingFields"}}}},"examples":{"description":"Reports with the answers of the training code; the ONNX file must reproduce them to 1e-5.","type":"array","minItems":1,"items":{"type":"object","required":["report","damageProbability"],"properties":{"report":{"$ref":"strike-report.schema.json"},"damageProbability":{"$ref":"#/$defs/Probability"}}}},"background":{"description":"Reports drawn from the training data, against which explanations are given.","type":"object","required":["rule","seed","reports"],"properties":{"rule":{"description":"How they were drawn.","type":"string","minLength":1},"seed":{"type":"integer"},"reports":{"type":"array","minItems":1,"items":{"$ref":"strike-report.schema.json"}}}},"driftReference":{"description":"How the reports of training and the scores of held-out reports are distributed; the service compares what it meets with it.","type":"object","required":["reports","rule","features","score"],"properties":{"reports":{"description":"How many reports the bins count.","type":"integer","minimum":1},"rule":{"description":"How the bins were chosen.","type":"string","minLength":1},"features":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Distribution"}},"score":{"$ref":"#/$defs/Distribution"}}},"libraries":{"description":"Versions of the programs that trained the model.","type":"object","additionalProperties":{"type":"string"}}},"$defs":{"Sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"Count":{"type":"integer","minimum":0},"Probability":{"type":"number","minimum":0,"maximum":1},"ModelInput":{"description":"One input of the graph. String tensors carry '' and float tensors NaN where a value is missing.","type":"object","required":["name","type","required","used"],"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["string","float"]},"required":{"type":"boolean"},"used":{"description":"false where the answer never depends on the value.","type":"boolean"},"known":{"description":"The categories seen in training, of a list the values that its members may have; absent where the value is no category.","type":"array","items":{"type":"string"}},"aliases":{"description":"Other spellings that the graph reads as one of the known categories.","type":"object","additionalProperties":{"type":"string"}}}},"Distribution":{"description":"Reports counted by the values of one field, or by the score.","type":"object","required":["name","kind","raisesAlarm","bins"],"properties":{"name":{"description":"The field of a report, or damageProbability.","type":"string","minLength":1},"kind":{"description":"Whether a bin holds a category, the dates of a month, or numbers. The values of a list, joined by \"; \", are one category.","type":"string","enum":["category","month","number"]},"zeroIsValue":{"description":"Of numbers: true where 0 is a number like any other, such as a height. Else 0 counts as missing, as that of a speed does.","type":"boolean"},"raisesAlarm":{"description":"false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year.","type":"boolean"},"bins":{"description":"The last one counts the reports without the value; of categories, the one before it those that have no bin of their own.","type":"array","minItems":2,"items":{"type":"object","required":["name","count"],"properties":{"name":{"description":"The category or the month (01 to 12); other; missing; or the range of numbers.","type":"string","minLength":1},"from":{"description":"Least number of the bin, which reaches to that of the next.","type":"number","minimum":0},"count":{"$ref":"#/$defs/Count"}}}}}},"Estimate":{"description":"A figure with the ends of its 95 % bootstrap interval.","type":"object","required":["value","low","high"],"properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}}},"CalibrationFigures":{"description":"How far probabilities are from what happened.","type":"object","required":["logLoss","brier","expectedCalibrationError","observedOverPredicted","calibratedRange"],"properties":{"logLoss":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"observedOverPredicted":{"$ref":"#/$defs/Estimate"},"calibratedRange":{"description":"The middle 95 % of the calibration errors of a perfectly calibrated model on these reports, simulated.","type":"object","required":["low","high"],"properties":{"low":{"type":"number"},"high":{"type":"number"}}}}},"CountedShare":{"description":"A share that was counted, with the ends of its 95 % interval (Wilson).","type":"object","required":["value","low","high"],"properties":{"value":{"$ref":"#/$defs/Probability"},"low":{"$ref":"#/$defs/Probability"},"high":{"$ref":"#/$defs/Probability"}}},"Breakdown":{"type":"object","required":["reports","damaged","reliability","decisions","slices","fairness"],"properties":{"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"reliability":{"description":"The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage.","type":"array","items":{"type":"object","required":["reports","predicted","observed"],"properties":{"reports":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}}},"decisions":{"description":"What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest.","type":"object","required":["caught","missed","needless","spared"],"properties":{"caught":{"$ref":"#/$defs/CountedShare"},"missed":{"$ref":"#/$defs/CountedShare"},"needless":{"$ref":"#/$defs/CountedShare"},"spared":{"$ref":"#/$defs/CountedShare"}}},"slices":{"description":"Reports by what they say.","type":"array","items":{"type":"object","required":["by","slices"],"properties":{"by":{"type":"string","minLength":1},"slices":{"type":"array","items":{"$ref":"#/$defs/Slice"}}}}},"fairness":{"description":"Reports by whom they come from. Kinds with fewer than 50 reports are put together.","type":"array","items":{"type":"object","required":["by","parties"],"properties":{"by":{"type":"string","minLength":1},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}}}}}}},"MissingFields":{"description":"How well the test reports are ranked and how far their probabilities are from what happened, with some fields blanked.","type":"object","required":["missing","rocAuc","averagePrecision","predicted","observed"],"properties":{"missing":{"description":"The fields that were blanked.","type":"array","items":{"type":"string","minLength":1}},"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}},"SettingsChoice":{"description":"How the settings were chosen by cross-validation inside the training period; left out where those of the search on the embedded sample were taken as they are.","type":"object","required":["protocol","rows","validated","trials","masking"],"properties":{"protocol":{"description":"Reports, folds, networks and the rule of the choice.","type":"string","minLength":1},"rows":{"$ref":"#/$defs/Count","description":"Reports of the training period that the settings were tried on."},"validated":{"$ref":"#/$defs/Count","description":"Those of them that networks ranked which had not trained on them."},"trials":{"description":"Every setting that was tried, in the order of the trials; the first are those of the search on the embedded sample.","type":"array","minItems":1,"items":{"$ref":"#/$defs/SettingsTrial"}},"masking":{"description":"How often phase and size are hidden in training, and what this does for reports that lack them.","type":"object","required":["hideRate","cases"],"properties":{"hideRate":{"description":"Probability that the phase, that the size, and that both are hidden, besides the masking of every field.","$ref":"#/$defs/Probability"},"cases":{"description":"ROC-AUC with fields blanked in all validated reports, with a rate of 0 and with the chosen one; with no field blanked in the first.","type":"array","minItems":1,"items":{"$ref":"#/$defs/MaskingCase"}}}}}},"SettingsTrial":{"description":"Settings, and how well networks trained with them rank validated reports: complete ones, and in the mean over those with phase and size blanked.","type":"object","required":["step","settings","rocAuc","averagePrecision","meanOfCases","chosen"],"properties":{"step":{"description":"What was varied.","type":"string","minLength":1},"settings":{"type":"object","additionalProperties":true},"rocAuc":{"type":"number"},"averagePrecision":{"type":"number"},"meanOfCases":{"description":"Mean of ROC-AUC and average precision over all cases of blanked fields.","type":"number"},"chosen":{"type":"boolean"}}},"MaskingCase":{"description":"ROC-AUC of reports with some fields blanked, by networks that never hid them and by networks that did; the difference on the same resamples.","type":"object","required":["missing","before","after","difference"],"properties":{"missing":{"description":"The fields that were blanked.","type":"array","items":{"type":"string","minLength":1}},"before":{"$ref":"#/$defs/Estimate"},"after":{"$ref":"#/$defs/Estimate"},"difference":{"$ref":"#/$defs/Estimate","description":"After less before."}}},"Group":{"description":"Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged.","type":"object","required":["name","reports","damaged","predicted","observed","flagged","caught"],"properties":{"name":{"type":"string","minLength":1},"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"},"flagged":{"$ref":"#/$defs/CountedShare"},"caught":{"anyOf":[{"$ref":"#/$defs/CountedShare"},{"type":"null"}]}}},"Slice":{"description":"Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["rocAuc","averagePrecision"],"properties":{"rocAuc":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]},"averagePrecision":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]}}}]},"Party":{"description":"Reports from one side, and how surprising their damage is.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["pValue","adjustedPValue"],"properties":{"pValue":{"$ref":"#/$defs/Probability","description":"How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides."},"adjustedPValue":{"$ref":"#/$defs/Probability","description":"The same, after Holm, for all parties of the list together."}}}]},"Metrics":{"type":"object","required":["rocAuc","averagePrecision","brier","expectedCalibrationError","recallAtTop10Percent","recallAtTop20Percent","expectedCostPerReport"],"properties":{"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"recallAtTop10Percent":{"$ref":"#/$defs/Estimate"},"recallAtTop20Percent":{"$ref":"#/$defs/Estimate"},"expectedCostPerReport":{"$ref":"#/$defs/Estimate"}}}}};
const pattern3 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const schema21 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"integer","minimum":0};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"number","minimum":0,"maximum":1};

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
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"One input of the graph. String tensors carry '' and float tensors NaN where a value is missing.","type":"object","required":["name","type","required","used"],"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["string","float"]},"required":{"type":"boolean"},"used":{"description":"false where the answer never depends on the value.","type":"boolean"},"known":{"description":"The categories seen in training, of a list the values that its members may have; absent where the value is no category.","type":"array","items":{"type":"string"}},"aliases":{"description":"Other spellings that the graph reads as one of the known categories.","type":"object","additionalProperties":{"type":"string"}}}};

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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.required === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.used === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'",schema:schema24.required,parentSchema:schema24,data};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.type.type,parentSchema:schema24.properties.type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "string") || (data1 === "float"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.type.enum,parentSchema:schema24.properties.type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.required.type,parentSchema:schema24.properties.required,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.used !== undefined){
let data3 = data.used;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties.used.type,parentSchema:schema24.properties.used,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.known !== undefined){
let data4 = data.known;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/known/" + i0,schemaPath:"#/properties/known/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.known.items.type,parentSchema:schema24.properties.known.items,data:data5};
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
else {
const err11 = {instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.known.type,parentSchema:schema24.properties.known,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.aliases !== undefined){
let data6 = data.aliases;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
let data7 = data6[key0];
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/aliases/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.aliases.additionalProperties.type,parentSchema:schema24.properties.aliases.additionalProperties,data:data7};
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
const err13 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.aliases.type,parentSchema:schema24.properties.aliases,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"name":true,"type":true,"required":true,"used":true,"known":true,"aliases":true},"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"How the settings were chosen by cross-validation inside the training period; left out where those of the search on the embedded sample were taken as they are.","type":"object","required":["protocol","rows","validated","trials","masking"],"properties":{"protocol":{"description":"Reports, folds, networks and the rule of the choice.","type":"string","minLength":1},"rows":{"$ref":"#/$defs/Count","description":"Reports of the training period that the settings were tried on."},"validated":{"$ref":"#/$defs/Count","description":"Those of them that networks ranked which had not trained on them."},"trials":{"description":"Every setting that was tried, in the order of the trials; the first are those of the search on the embedded sample.","type":"array","minItems":1,"items":{"$ref":"#/$defs/SettingsTrial"}},"masking":{"description":"How often phase and size are hidden in training, and what this does for reports that lack them.","type":"object","required":["hideRate","cases"],"properties":{"hideRate":{"description":"Probability that the phase, that the size, and that both are hidden, besides the masking of every field.","$ref":"#/$defs/Probability"},"cases":{"description":"ROC-AUC with fields blanked in all validated reports, with a rate of 0 and with the chosen one; with no field blanked in the first.","type":"array","minItems":1,"items":{"$ref":"#/$defs/MaskingCase"}}}}}};
const schema26 = {"description":"Settings, and how well networks trained with them rank validated reports: complete ones, and in the mean over those with phase and size blanked.","type":"object","required":["step","settings","rocAuc","averagePrecision","meanOfCases","chosen"],"properties":{"step":{"description":"What was varied.","type":"string","minLength":1},"settings":{"type":"object","additionalProperties":true},"rocAuc":{"type":"number"},"averagePrecision":{"type":"number"},"meanOfCases":{"description":"Mean of ROC-AUC and average precision over all cases of blanked fields.","type":"number"},"chosen":{"type":"boolean"}}};

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
if(data.step === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.settings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rocAuc === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.averagePrecision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.meanOfCases === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meanOfCases"},message:"must have required property '"+"meanOfCases"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.chosen === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosen"},message:"must have required property '"+"chosen"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.step !== undefined){
let data0 = data.step;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.step,data:data0};
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
const err7 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.step.type,parentSchema:schema26.properties.step,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.settings !== undefined){
let data1 = data.settings;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err8 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.settings.type,parentSchema:schema26.properties.settings,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rocAuc !== undefined){
let data2 = data.rocAuc;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/properties/rocAuc/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.properties.rocAuc.type,parentSchema:schema26.properties.rocAuc,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.averagePrecision !== undefined){
let data3 = data.averagePrecision;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/properties/averagePrecision/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.properties.averagePrecision.type,parentSchema:schema26.properties.averagePrecision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.meanOfCases !== undefined){
let data4 = data.meanOfCases;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/meanOfCases",schemaPath:"#/properties/meanOfCases/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.properties.meanOfCases.type,parentSchema:schema26.properties.meanOfCases,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.chosen !== undefined){
let data5 = data.chosen;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/chosen",schemaPath:"#/properties/chosen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema26.properties.chosen.type,parentSchema:schema26.properties.chosen,data:data5};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"step":true,"settings":true,"rocAuc":true,"averagePrecision":true,"meanOfCases":true,"chosen":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"ROC-AUC of reports with some fields blanked, by networks that never hid them and by networks that did; the difference on the same resamples.","type":"object","required":["missing","before","after","difference"],"properties":{"missing":{"description":"The fields that were blanked.","type":"array","items":{"type":"string","minLength":1}},"before":{"$ref":"#/$defs/Estimate"},"after":{"$ref":"#/$defs/Estimate"},"difference":{"$ref":"#/$defs/Estimate","description":"After less before."}}};
const schema28 = {"description":"A figure with the ends of its 95 % bootstrap interval.","type":"object","required":["value","low","high"],"properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}}};

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
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema28.required,parentSchema:schema28,data};
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
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.properties.value.type,parentSchema:schema28.properties.value,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.properties.low.type,parentSchema:schema28.properties.low,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.properties.high.type,parentSchema:schema28.properties.high,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"value":true,"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.missing === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.before === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.after === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.difference === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.missing !== undefined){
let data0 = data.missing;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties.missing.items,data:data1};
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
const err5 = {instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.missing.items.type,parentSchema:schema27.properties.missing.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.missing.type,parentSchema:schema27.properties.missing,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate82(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate82(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.difference !== undefined){
if(!(validate82(data.difference, {instancePath:instancePath+"/difference",parentData:data,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"missing":true,"before":true,"after":true,"difference":true},"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.validated === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validated"},message:"must have required property '"+"validated"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.trials === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trials"},message:"must have required property '"+"trials"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.masking === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "masking"},message:"must have required property '"+"masking"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.protocol,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.protocol.type,parentSchema:schema25.properties.protocol,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.validated !== undefined){
if(!(validate57(data.validated, {instancePath:instancePath+"/validated",parentData:data,parentDataProperty:"validated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.trials !== undefined){
let data3 = data.trials;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/trials",schemaPath:"#/properties/trials/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.trials,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data3[i0], {instancePath:instancePath+"/trials/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/trials",schemaPath:"#/properties/trials/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.trials.type,parentSchema:schema25.properties.trials,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.masking !== undefined){
let data5 = data.masking;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.hideRate === undefined){
const err9 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/required",keyword:"required",params:{missingProperty: "hideRate"},message:"must have required property '"+"hideRate"+"'",schema:schema25.properties.masking.required,parentSchema:schema25.properties.masking,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.cases === undefined){
const err10 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema25.properties.masking.required,parentSchema:schema25.properties.masking,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.hideRate !== undefined){
if(!(validate61(data5.hideRate, {instancePath:instancePath+"/masking/hideRate",parentData:data5,parentDataProperty:"hideRate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data5.cases !== undefined){
let data7 = data5.cases;
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/masking/cases",schemaPath:"#/properties/masking/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.masking.properties.cases,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data7[i1], {instancePath:instancePath+"/masking/cases/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/masking/cases",schemaPath:"#/properties/masking/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.masking.properties.cases.type,parentSchema:schema25.properties.masking.properties.cases,data:data7};
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
const err13 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.masking.type,parentSchema:schema25.properties.masking,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"protocol":true,"rows":true,"validated":true,"trials":true,"masking":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"How far probabilities are from what happened.","type":"object","required":["logLoss","brier","expectedCalibrationError","observedOverPredicted","calibratedRange"],"properties":{"logLoss":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"observedOverPredicted":{"$ref":"#/$defs/Estimate"},"calibratedRange":{"description":"The middle 95 % of the calibration errors of a perfectly calibrated model on these reports, simulated.","type":"object","required":["low","high"],"properties":{"low":{"type":"number"},"high":{"type":"number"}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logLoss === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logLoss"},message:"must have required property '"+"logLoss"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.brier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brier"},message:"must have required property '"+"brier"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expectedCalibrationError === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedCalibrationError"},message:"must have required property '"+"expectedCalibrationError"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.observedOverPredicted === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observedOverPredicted"},message:"must have required property '"+"observedOverPredicted"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.calibratedRange === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calibratedRange"},message:"must have required property '"+"calibratedRange"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.logLoss !== undefined){
if(!(validate82(data.logLoss, {instancePath:instancePath+"/logLoss",parentData:data,parentDataProperty:"logLoss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.brier !== undefined){
if(!(validate82(data.brier, {instancePath:instancePath+"/brier",parentData:data,parentDataProperty:"brier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.expectedCalibrationError !== undefined){
if(!(validate82(data.expectedCalibrationError, {instancePath:instancePath+"/expectedCalibrationError",parentData:data,parentDataProperty:"expectedCalibrationError",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.observedOverPredicted !== undefined){
if(!(validate82(data.observedOverPredicted, {instancePath:instancePath+"/observedOverPredicted",parentData:data,parentDataProperty:"observedOverPredicted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.calibratedRange !== undefined){
let data4 = data.calibratedRange;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.low === undefined){
const err5 = {instancePath:instancePath+"/calibratedRange",schemaPath:"#/properties/calibratedRange/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema29.properties.calibratedRange.required,parentSchema:schema29.properties.calibratedRange,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.high === undefined){
const err6 = {instancePath:instancePath+"/calibratedRange",schemaPath:"#/properties/calibratedRange/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema29.properties.calibratedRange.required,parentSchema:schema29.properties.calibratedRange,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.low !== undefined){
let data5 = data4.low;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/calibratedRange/low",schemaPath:"#/properties/calibratedRange/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema29.properties.calibratedRange.properties.low.type,parentSchema:schema29.properties.calibratedRange.properties.low,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.high !== undefined){
let data6 = data4.high;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/calibratedRange/high",schemaPath:"#/properties/calibratedRange/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema29.properties.calibratedRange.properties.high.type,parentSchema:schema29.properties.calibratedRange.properties.high,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/calibratedRange",schemaPath:"#/properties/calibratedRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.calibratedRange.type,parentSchema:schema29.properties.calibratedRange,data:data4};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"logLoss":true,"brier":true,"expectedCalibrationError":true,"observedOverPredicted":true,"calibratedRange":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["rocAuc","averagePrecision","brier","expectedCalibrationError","recallAtTop10Percent","recallAtTop20Percent","expectedCostPerReport"],"properties":{"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"brier":{"$ref":"#/$defs/Estimate"},"expectedCalibrationError":{"$ref":"#/$defs/Estimate"},"recallAtTop10Percent":{"$ref":"#/$defs/Estimate"},"recallAtTop20Percent":{"$ref":"#/$defs/Estimate"},"expectedCostPerReport":{"$ref":"#/$defs/Estimate"}}};

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
if(data.rocAuc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.averagePrecision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.brier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brier"},message:"must have required property '"+"brier"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expectedCalibrationError === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedCalibrationError"},message:"must have required property '"+"expectedCalibrationError"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.recallAtTop10Percent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recallAtTop10Percent"},message:"must have required property '"+"recallAtTop10Percent"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.recallAtTop20Percent === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recallAtTop20Percent"},message:"must have required property '"+"recallAtTop20Percent"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expectedCostPerReport === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedCostPerReport"},message:"must have required property '"+"expectedCostPerReport"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rocAuc !== undefined){
if(!(validate82(data.rocAuc, {instancePath:instancePath+"/rocAuc",parentData:data,parentDataProperty:"rocAuc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.averagePrecision !== undefined){
if(!(validate82(data.averagePrecision, {instancePath:instancePath+"/averagePrecision",parentData:data,parentDataProperty:"averagePrecision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.brier !== undefined){
if(!(validate82(data.brier, {instancePath:instancePath+"/brier",parentData:data,parentDataProperty:"brier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.expectedCalibrationError !== undefined){
if(!(validate82(data.expectedCalibrationError, {instancePath:instancePath+"/expectedCalibrationError",parentData:data,parentDataProperty:"expectedCalibrationError",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.recallAtTop10Percent !== undefined){
if(!(validate82(data.recallAtTop10Percent, {instancePath:instancePath+"/recallAtTop10Percent",parentData:data,parentDataProperty:"recallAtTop10Percent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.recallAtTop20Percent !== undefined){
if(!(validate82(data.recallAtTop20Percent, {instancePath:instancePath+"/recallAtTop20Percent",parentData:data,parentDataProperty:"recallAtTop20Percent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.expectedCostPerReport !== undefined){
if(!(validate82(data.expectedCostPerReport, {instancePath:instancePath+"/expectedCostPerReport",parentData:data,parentDataProperty:"expectedCostPerReport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"rocAuc":true,"averagePrecision":true,"brier":true,"expectedCalibrationError":true,"recallAtTop10Percent":true,"recallAtTop20Percent":true,"expectedCostPerReport":true},"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["reports","damaged","reliability","decisions","slices","fairness"],"properties":{"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"reliability":{"description":"The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage.","type":"array","items":{"type":"object","required":["reports","predicted","observed"],"properties":{"reports":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}}},"decisions":{"description":"What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest.","type":"object","required":["caught","missed","needless","spared"],"properties":{"caught":{"$ref":"#/$defs/CountedShare"},"missed":{"$ref":"#/$defs/CountedShare"},"needless":{"$ref":"#/$defs/CountedShare"},"spared":{"$ref":"#/$defs/CountedShare"}}},"slices":{"description":"Reports by what they say.","type":"array","items":{"type":"object","required":["by","slices"],"properties":{"by":{"type":"string","minLength":1},"slices":{"type":"array","items":{"$ref":"#/$defs/Slice"}}}}},"fairness":{"description":"Reports by whom they come from. Kinds with fewer than 50 reports are put together.","type":"array","items":{"type":"object","required":["by","parties"],"properties":{"by":{"type":"string","minLength":1},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}}}}}}};
const schema32 = {"description":"A share that was counted, with the ends of its 95 % interval (Wilson).","type":"object","required":["value","low","high"],"properties":{"value":{"$ref":"#/$defs/Probability"},"low":{"$ref":"#/$defs/Probability"},"high":{"$ref":"#/$defs/Probability"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value !== undefined){
if(!(validate61(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate61(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate61(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"value":true,"low":true,"high":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["rocAuc","averagePrecision"],"properties":{"rocAuc":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]},"averagePrecision":{"anyOf":[{"$ref":"#/$defs/Estimate"},{"type":"null"}]}}}]};
const schema34 = {"description":"Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged.","type":"object","required":["name","reports","damaged","predicted","observed","flagged","caught"],"properties":{"name":{"type":"string","minLength":1},"reports":{"$ref":"#/$defs/Count"},"damaged":{"$ref":"#/$defs/Count"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"},"flagged":{"$ref":"#/$defs/CountedShare"},"caught":{"anyOf":[{"$ref":"#/$defs/CountedShare"},{"type":"null"}]}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reports === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.damaged === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.predicted === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.flagged === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flagged"},message:"must have required property '"+"flagged"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.caught === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'",schema:schema34.required,parentSchema:schema34,data};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.name,data:data0};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.name.type,parentSchema:schema34.properties.name,data:data0};
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
if(!(validate57(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.damaged !== undefined){
if(!(validate57(data.damaged, {instancePath:instancePath+"/damaged",parentData:data,parentDataProperty:"damaged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate61(data.predicted, {instancePath:instancePath+"/predicted",parentData:data,parentDataProperty:"predicted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.observed !== undefined){
if(!(validate123(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.flagged !== undefined){
if(!(validate123(data.flagged, {instancePath:instancePath+"/flagged",parentData:data,parentDataProperty:"flagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.caught !== undefined){
let data6 = data.caught;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate123(data6, {instancePath:instancePath+"/caught",parentData:data,parentDataProperty:"caught",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.value = true;
props0.low = true;
props0.high = true;
}
const _errs11 = errors;
if(data6 !== null){
const err9 = {instancePath:instancePath+"/caught",schemaPath:"#/properties/caught/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema34.properties.caught.anyOf[1].type,parentSchema:schema34.properties.caught.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/caught",schemaPath:"#/properties/caught/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.caught.anyOf,parentSchema:schema34.properties.caught,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rocAuc === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema33.allOf[1].required,parentSchema:schema33.allOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.averagePrecision === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema33.allOf[1].required,parentSchema:schema33.allOf[1],data};
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
if(!(validate82(data0, {instancePath:instancePath+"/rocAuc",parentData:data,parentDataProperty:"rocAuc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.value = true;
props0.low = true;
props0.high = true;
}
const _errs6 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/allOf/1/properties/rocAuc/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema33.allOf[1].properties.rocAuc.anyOf[1].type,parentSchema:schema33.allOf[1].properties.rocAuc.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/rocAuc",schemaPath:"#/allOf/1/properties/rocAuc/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.allOf[1].properties.rocAuc.anyOf,parentSchema:schema33.allOf[1].properties.rocAuc,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
let data1 = data.averagePrecision;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(validate82(data1, {instancePath:instancePath+"/averagePrecision",parentData:data,parentDataProperty:"averagePrecision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props1 = {};
props1.value = true;
props1.low = true;
props1.high = true;
}
const _errs11 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/allOf/1/properties/averagePrecision/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema33.allOf[1].properties.averagePrecision.anyOf[1].type,parentSchema:schema33.allOf[1].properties.averagePrecision.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err5 = {instancePath:instancePath+"/averagePrecision",schemaPath:"#/allOf/1/properties/averagePrecision/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.allOf[1].properties.averagePrecision.anyOf,parentSchema:schema33.allOf[1].properties.averagePrecision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.allOf[1].type,parentSchema:schema33.allOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"rocAuc":true,"averagePrecision":true,"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"Reports from one side, and how surprising their damage is.","allOf":[{"$ref":"#/$defs/Group"},{"type":"object","required":["pValue","adjustedPValue"],"properties":{"pValue":{"$ref":"#/$defs/Probability","description":"How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides."},"adjustedPValue":{"$ref":"#/$defs/Probability","description":"The same, after Holm, for all parties of the list together."}}}]};

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
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pValue === undefined){
const err0 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "pValue"},message:"must have required property '"+"pValue"+"'",schema:schema35.allOf[1].required,parentSchema:schema35.allOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.adjustedPValue === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "adjustedPValue"},message:"must have required property '"+"adjustedPValue"+"'",schema:schema35.allOf[1].required,parentSchema:schema35.allOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pValue !== undefined){
if(!(validate61(data.pValue, {instancePath:instancePath+"/pValue",parentData:data,parentDataProperty:"pValue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.adjustedPValue !== undefined){
if(!(validate61(data.adjustedPValue, {instancePath:instancePath+"/adjustedPValue",parentData:data,parentDataProperty:"adjustedPValue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.allOf[1].type,parentSchema:schema35.allOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":{"pValue":true,"adjustedPValue":true,"name":true,"reports":true,"damaged":true,"predicted":true,"observed":true,"flagged":true,"caught":true},"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reports === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.damaged === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reliability === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reliability"},message:"must have required property '"+"reliability"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.decisions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.slices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fairness === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fairness"},message:"must have required property '"+"fairness"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reports !== undefined){
if(!(validate57(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.damaged !== undefined){
if(!(validate57(data.damaged, {instancePath:instancePath+"/damaged",parentData:data,parentDataProperty:"damaged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
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
const err6 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema31.properties.reliability.items.required,parentSchema:schema31.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.predicted === undefined){
const err7 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema31.properties.reliability.items.required,parentSchema:schema31.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.observed === undefined){
const err8 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema31.properties.reliability.items.required,parentSchema:schema31.properties.reliability.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.reports !== undefined){
if(!(validate57(data3.reports, {instancePath:instancePath+"/reliability/" + i0+"/reports",parentData:data3,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data3.predicted !== undefined){
if(!(validate61(data3.predicted, {instancePath:instancePath+"/reliability/" + i0+"/predicted",parentData:data3,parentDataProperty:"predicted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data3.observed !== undefined){
if(!(validate123(data3.observed, {instancePath:instancePath+"/reliability/" + i0+"/observed",parentData:data3,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/reliability/" + i0,schemaPath:"#/properties/reliability/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.reliability.items.type,parentSchema:schema31.properties.reliability.items,data:data3};
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
else {
const err10 = {instancePath:instancePath+"/reliability",schemaPath:"#/properties/reliability/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.reliability.type,parentSchema:schema31.properties.reliability,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.decisions !== undefined){
let data7 = data.decisions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.caught === undefined){
const err11 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'",schema:schema31.properties.decisions.required,parentSchema:schema31.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.missed === undefined){
const err12 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "missed"},message:"must have required property '"+"missed"+"'",schema:schema31.properties.decisions.required,parentSchema:schema31.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.needless === undefined){
const err13 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "needless"},message:"must have required property '"+"needless"+"'",schema:schema31.properties.decisions.required,parentSchema:schema31.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.spared === undefined){
const err14 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "spared"},message:"must have required property '"+"spared"+"'",schema:schema31.properties.decisions.required,parentSchema:schema31.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.caught !== undefined){
if(!(validate123(data7.caught, {instancePath:instancePath+"/decisions/caught",parentData:data7,parentDataProperty:"caught",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data7.missed !== undefined){
if(!(validate123(data7.missed, {instancePath:instancePath+"/decisions/missed",parentData:data7,parentDataProperty:"missed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data7.needless !== undefined){
if(!(validate123(data7.needless, {instancePath:instancePath+"/decisions/needless",parentData:data7,parentDataProperty:"needless",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data7.spared !== undefined){
if(!(validate123(data7.spared, {instancePath:instancePath+"/decisions/spared",parentData:data7,parentDataProperty:"spared",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.decisions.type,parentSchema:schema31.properties.decisions,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
const err16 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema31.properties.slices.items.required,parentSchema:schema31.properties.slices.items,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data13.slices === undefined){
const err17 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/required",keyword:"required",params:{missingProperty: "slices"},message:"must have required property '"+"slices"+"'",schema:schema31.properties.slices.items.required,parentSchema:schema31.properties.slices.items,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data13.by !== undefined){
let data14 = data13.by;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err18 = {instancePath:instancePath+"/slices/" + i1+"/by",schemaPath:"#/properties/slices/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.slices.items.properties.by,data:data14};
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
const err19 = {instancePath:instancePath+"/slices/" + i1+"/by",schemaPath:"#/properties/slices/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.slices.items.properties.by.type,parentSchema:schema31.properties.slices.items.properties.by,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.slices !== undefined){
let data15 = data13.slices;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate132(data15[i2], {instancePath:instancePath+"/slices/" + i1+"/slices/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/slices/" + i1+"/slices",schemaPath:"#/properties/slices/items/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slices.items.properties.slices.type,parentSchema:schema31.properties.slices.items.properties.slices,data:data15};
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
const err21 = {instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.slices.items.type,parentSchema:schema31.properties.slices.items,data:data13};
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
const err22 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.slices.type,parentSchema:schema31.properties.slices,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema31.properties.fairness.items.required,parentSchema:schema31.properties.fairness.items,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data18.parties === undefined){
const err24 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'",schema:schema31.properties.fairness.items.required,parentSchema:schema31.properties.fairness.items,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data18.by !== undefined){
let data19 = data18.by;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err25 = {instancePath:instancePath+"/fairness/" + i3+"/by",schemaPath:"#/properties/fairness/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.fairness.items.properties.by,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/fairness/" + i3+"/by",schemaPath:"#/properties/fairness/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.fairness.items.properties.by.type,parentSchema:schema31.properties.fairness.items.properties.by,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data18.parties !== undefined){
let data20 = data18.parties;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate144(data20[i4], {instancePath:instancePath+"/fairness/" + i3+"/parties/" + i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/fairness/" + i3+"/parties",schemaPath:"#/properties/fairness/items/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.fairness.items.properties.parties.type,parentSchema:schema31.properties.fairness.items.properties.parties,data:data20};
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
const err28 = {instancePath:instancePath+"/fairness/" + i3,schemaPath:"#/properties/fairness/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.fairness.items.type,parentSchema:schema31.properties.fairness.items,data:data18};
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
const err29 = {instancePath:instancePath+"/fairness",schemaPath:"#/properties/fairness/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.fairness.type,parentSchema:schema31.properties.fairness,data:data17};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"reports":true,"damaged":true,"reliability":true,"decisions":true,"slices":true,"fairness":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"How well the test reports are ranked and how far their probabilities are from what happened, with some fields blanked.","type":"object","required":["missing","rocAuc","averagePrecision","predicted","observed"],"properties":{"missing":{"description":"The fields that were blanked.","type":"array","items":{"type":"string","minLength":1}},"rocAuc":{"$ref":"#/$defs/Estimate"},"averagePrecision":{"$ref":"#/$defs/Estimate"},"predicted":{"$ref":"#/$defs/Probability","description":"Mean probability."},"observed":{"$ref":"#/$defs/CountedShare"}}};

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
if(data.missing === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rocAuc === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rocAuc"},message:"must have required property '"+"rocAuc"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.averagePrecision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "averagePrecision"},message:"must have required property '"+"averagePrecision"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.predicted === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.observed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.missing !== undefined){
let data0 = data.missing;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.missing.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.missing.items.type,parentSchema:schema36.properties.missing.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.missing.type,parentSchema:schema36.properties.missing,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rocAuc !== undefined){
if(!(validate82(data.rocAuc, {instancePath:instancePath+"/rocAuc",parentData:data,parentDataProperty:"rocAuc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.averagePrecision !== undefined){
if(!(validate82(data.averagePrecision, {instancePath:instancePath+"/averagePrecision",parentData:data,parentDataProperty:"averagePrecision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.predicted !== undefined){
if(!(validate61(data.predicted, {instancePath:instancePath+"/predicted",parentData:data,parentDataProperty:"predicted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.observed !== undefined){
if(!(validate123(data.observed, {instancePath:instancePath+"/observed",parentData:data,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"missing":true,"rocAuc":true,"averagePrecision":true,"predicted":true,"observed":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"Reports counted by the values of one field, or by the score.","type":"object","required":["name","kind","raisesAlarm","bins"],"properties":{"name":{"description":"The field of a report, or damageProbability.","type":"string","minLength":1},"kind":{"description":"Whether a bin holds a category, the dates of a month, or numbers. The values of a list, joined by \"; \", are one category.","type":"string","enum":["category","month","number"]},"zeroIsValue":{"description":"Of numbers: true where 0 is a number like any other, such as a height. Else 0 counts as missing, as that of a speed does.","type":"boolean"},"raisesAlarm":{"description":"false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year.","type":"boolean"},"bins":{"description":"The last one counts the reports without the value; of categories, the one before it those that have no bin of their own.","type":"array","minItems":2,"items":{"type":"object","required":["name","count"],"properties":{"name":{"description":"The category or the month (01 to 12); other; missing; or the range of numbers.","type":"string","minLength":1},"from":{"description":"Least number of the bin, which reaches to that of the next.","type":"number","minimum":0},"count":{"$ref":"#/$defs/Count"}}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.raisesAlarm === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raisesAlarm"},message:"must have required property '"+"raisesAlarm"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bins === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema37.required,parentSchema:schema37,data};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.kind.type,parentSchema:schema37.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "category") || (data1 === "month")) || (data1 === "number"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.kind.enum,parentSchema:schema37.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.zeroIsValue !== undefined){
let data2 = data.zeroIsValue;
if(typeof data2 !== "boolean"){
const err8 = {instancePath:instancePath+"/zeroIsValue",schemaPath:"#/properties/zeroIsValue/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.zeroIsValue.type,parentSchema:schema37.properties.zeroIsValue,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.raisesAlarm !== undefined){
let data3 = data.raisesAlarm;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/raisesAlarm",schemaPath:"#/properties/raisesAlarm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.raisesAlarm.type,parentSchema:schema37.properties.raisesAlarm,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.bins !== undefined){
let data4 = data.bins;
if(Array.isArray(data4)){
if(data4.length < 2){
const err10 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema37.properties.bins,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err11 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.properties.bins.items.required,parentSchema:schema37.properties.bins.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.count === undefined){
const err12 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema37.properties.bins.items.required,parentSchema:schema37.properties.bins.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/bins/" + i0+"/name",schemaPath:"#/properties/bins/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.bins.items.properties.name,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/bins/" + i0+"/name",schemaPath:"#/properties/bins/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.bins.items.properties.name.type,parentSchema:schema37.properties.bins.items.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.from !== undefined){
let data7 = data5.from;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/bins/" + i0+"/from",schemaPath:"#/properties/bins/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.bins.items.properties.from,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/bins/" + i0+"/from",schemaPath:"#/properties/bins/items/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.bins.items.properties.from.type,parentSchema:schema37.properties.bins.items.properties.from,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.count !== undefined){
if(!(validate57(data5.count, {instancePath:instancePath+"/bins/" + i0+"/count",parentData:data5,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.bins.items.type,parentSchema:schema37.properties.bins.items,data:data5};
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
else {
const err18 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.bins.type,parentSchema:schema37.properties.bins,data:data4};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"name":true,"kind":true,"zeroIsValue":true,"raisesAlarm":true,"bins":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="manifest.schema.json" */;
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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.file === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.data === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.output === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.network === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.calibration === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calibration"},message:"must have required property '"+"calibration"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.threshold === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.evaluation === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evaluation"},message:"must have required property '"+"evaluation"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.examples === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.background === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "background"},message:"must have required property '"+"background"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.driftReference === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driftReference"},message:"must have required property '"+"driftReference"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.libraries === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "libraries"},message:"must have required property '"+"libraries"+"'",schema:schema20.required,parentSchema:schema20,data};
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
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/const",keyword:"const",params:{allowedValue: "strike-damage"},message:"must be equal to constant",schema:"strike-damage",parentSchema:schema20.properties.name,data:data0};
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
if(!pattern3.test(data1)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+$",parentSchema:schema20.properties.version,data:data1};
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
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.version.type,parentSchema:schema20.properties.version,data:data1};
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
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.description,data:data2};
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
const err19 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.description.type,parentSchema:schema20.properties.description,data:data2};
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
const err20 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.sha256 === undefined){
const err21 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.bytes === undefined){
const err22 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.opset === undefined){
const err23 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "opset"},message:"must have required property '"+"opset"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.mlOpset === undefined){
const err24 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "mlOpset"},message:"must have required property '"+"mlOpset"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.irVersion === undefined){
const err25 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "irVersion"},message:"must have required property '"+"irVersion"+"'",schema:schema20.properties.file.required,parentSchema:schema20.properties.file,data:data3};
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
const err26 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/const",keyword:"const",params:{allowedValue: "model.onnx"},message:"must be equal to constant",schema:"model.onnx",parentSchema:schema20.properties.file.properties.name,data:data4};
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
if(!(validate54(data3.sha256, {instancePath:instancePath+"/file/sha256",parentData:data3,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data3.bytes !== undefined){
let data6 = data3.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err27 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.file.properties.bytes.type,parentSchema:schema20.properties.file.properties.bytes,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/file/bytes",schemaPath:"#/properties/file/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.file.properties.bytes,data:data6};
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
if(data3.opset !== undefined){
let data7 = data3.opset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/file/opset",schemaPath:"#/properties/file/properties/opset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.file.properties.opset.type,parentSchema:schema20.properties.file.properties.opset,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/file/opset",schemaPath:"#/properties/file/properties/opset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.file.properties.opset,data:data7};
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
if(data3.mlOpset !== undefined){
let data8 = data3.mlOpset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/file/mlOpset",schemaPath:"#/properties/file/properties/mlOpset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.file.properties.mlOpset.type,parentSchema:schema20.properties.file.properties.mlOpset,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/file/mlOpset",schemaPath:"#/properties/file/properties/mlOpset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.file.properties.mlOpset,data:data8};
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
if(data3.irVersion !== undefined){
let data9 = data3.irVersion;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err33 = {instancePath:instancePath+"/file/irVersion",schemaPath:"#/properties/file/properties/irVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.file.properties.irVersion.type,parentSchema:schema20.properties.file.properties.irVersion,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err34 = {instancePath:instancePath+"/file/irVersion",schemaPath:"#/properties/file/properties/irVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.file.properties.irVersion,data:data9};
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
}
else {
const err35 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.file.type,parentSchema:schema20.properties.file,data:data3};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.source === undefined){
const err36 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.sha256 === undefined){
const err37 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.rowsRead === undefined){
const err38 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rowsRead"},message:"must have required property '"+"rowsRead"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.rowsUsed === undefined){
const err39 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rowsUsed"},message:"must have required property '"+"rowsUsed"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data10.firstDate === undefined){
const err40 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "firstDate"},message:"must have required property '"+"firstDate"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10.lastDate === undefined){
const err41 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "lastDate"},message:"must have required property '"+"lastDate"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data10.damaged === undefined){
const err42 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data10.prevalence === undefined){
const err43 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "prevalence"},message:"must have required property '"+"prevalence"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10.cleaning === undefined){
const err44 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "cleaning"},message:"must have required property '"+"cleaning"+"'",schema:schema20.properties.data.required,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data10.source !== undefined){
let data11 = data10.source;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err45 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.source,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.source.type,parentSchema:schema20.properties.data.properties.source,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.sha256 !== undefined){
if(!(validate54(data10.sha256, {instancePath:instancePath+"/data/sha256",parentData:data10,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data10.rowsRead !== undefined){
if(!(validate57(data10.rowsRead, {instancePath:instancePath+"/data/rowsRead",parentData:data10,parentDataProperty:"rowsRead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data10.rowsUsed !== undefined){
if(!(validate57(data10.rowsUsed, {instancePath:instancePath+"/data/rowsUsed",parentData:data10,parentDataProperty:"rowsUsed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data10.firstDate !== undefined){
let data15 = data10.firstDate;
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err47 = {instancePath:instancePath+"/data/firstDate",schemaPath:"#/properties/data/properties/firstDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20.properties.data.properties.firstDate,data:data15};
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
const err48 = {instancePath:instancePath+"/data/firstDate",schemaPath:"#/properties/data/properties/firstDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.firstDate.type,parentSchema:schema20.properties.data.properties.firstDate,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.lastDate !== undefined){
let data16 = data10.lastDate;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err49 = {instancePath:instancePath+"/data/lastDate",schemaPath:"#/properties/data/properties/lastDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20.properties.data.properties.lastDate,data:data16};
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
const err50 = {instancePath:instancePath+"/data/lastDate",schemaPath:"#/properties/data/properties/lastDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.lastDate.type,parentSchema:schema20.properties.data.properties.lastDate,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.damaged !== undefined){
if(!(validate57(data10.damaged, {instancePath:instancePath+"/data/damaged",parentData:data10,parentDataProperty:"damaged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data10.prevalence !== undefined){
if(!(validate61(data10.prevalence, {instancePath:instancePath+"/data/prevalence",parentData:data10,parentDataProperty:"prevalence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
const err51 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema20.properties.data.properties.cleaning.items.required,parentSchema:schema20.properties.data.properties.cleaning.items,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.count === undefined){
const err52 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema20.properties.data.properties.cleaning.items.required,parentSchema:schema20.properties.data.properties.cleaning.items,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.rule !== undefined){
let data21 = data20.rule;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err53 = {instancePath:instancePath+"/data/cleaning/" + i0+"/rule",schemaPath:"#/properties/data/properties/cleaning/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.cleaning.items.properties.rule,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/data/cleaning/" + i0+"/rule",schemaPath:"#/properties/data/properties/cleaning/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.cleaning.items.properties.rule.type,parentSchema:schema20.properties.data.properties.cleaning.items.properties.rule,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.count !== undefined){
if(!(validate57(data20.count, {instancePath:instancePath+"/data/cleaning/" + i0+"/count",parentData:data20,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/data/cleaning/" + i0,schemaPath:"#/properties/data/properties/cleaning/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.data.properties.cleaning.items.type,parentSchema:schema20.properties.data.properties.cleaning.items,data:data20};
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
const err56 = {instancePath:instancePath+"/data/cleaning",schemaPath:"#/properties/data/properties/cleaning/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.data.properties.cleaning.type,parentSchema:schema20.properties.data.properties.cleaning,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.files !== undefined){
let data23 = data10.files;
if(Array.isArray(data23)){
if(data23.length < 1){
const err57 = {instancePath:instancePath+"/data/files",schemaPath:"#/properties/data/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.data.properties.files,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err58 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.sha256 === undefined){
const err59 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.dialect === undefined){
const err60 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "dialect"},message:"must have required property '"+"dialect"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data24.rowsRead === undefined){
const err61 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "rowsRead"},message:"must have required property '"+"rowsRead"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data24.refused === undefined){
const err62 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24.duplicates === undefined){
const err63 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "duplicates"},message:"must have required property '"+"duplicates"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24.rowsUsed === undefined){
const err64 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "rowsUsed"},message:"must have required property '"+"rowsUsed"+"'",schema:schema20.properties.data.properties.files.items.required,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err65 = {instancePath:instancePath+"/data/files/" + i1+"/name",schemaPath:"#/properties/data/properties/files/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.files.items.properties.name,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/data/files/" + i1+"/name",schemaPath:"#/properties/data/properties/files/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.files.items.properties.name.type,parentSchema:schema20.properties.data.properties.files.items.properties.name,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.sha256 !== undefined){
if(!(validate54(data24.sha256, {instancePath:instancePath+"/data/files/" + i1+"/sha256",parentData:data24,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data24.dialect !== undefined){
let data27 = data24.dialect;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err67 = {instancePath:instancePath+"/data/files/" + i1+"/dialect",schemaPath:"#/properties/data/properties/files/items/properties/dialect/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.files.items.properties.dialect,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/data/files/" + i1+"/dialect",schemaPath:"#/properties/data/properties/files/items/properties/dialect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.files.items.properties.dialect.type,parentSchema:schema20.properties.data.properties.files.items.properties.dialect,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.rowsRead !== undefined){
if(!(validate57(data24.rowsRead, {instancePath:instancePath+"/data/files/" + i1+"/rowsRead",parentData:data24,parentDataProperty:"rowsRead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.refused !== undefined){
if(!(validate57(data24.refused, {instancePath:instancePath+"/data/files/" + i1+"/refused",parentData:data24,parentDataProperty:"refused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.refusals !== undefined){
let data30 = data24.refusals;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.cause === undefined){
const err69 = {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2,schemaPath:"#/properties/data/properties/files/items/properties/refusals/items/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'",schema:schema20.properties.data.properties.files.items.properties.refusals.items.required,parentSchema:schema20.properties.data.properties.files.items.properties.refusals.items,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data31.count === undefined){
const err70 = {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2,schemaPath:"#/properties/data/properties/files/items/properties/refusals/items/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema20.properties.data.properties.files.items.properties.refusals.items.required,parentSchema:schema20.properties.data.properties.files.items.properties.refusals.items,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.cause !== undefined){
let data32 = data31.cause;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err71 = {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2+"/cause",schemaPath:"#/properties/data/properties/files/items/properties/refusals/items/properties/cause/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.files.items.properties.refusals.items.properties.cause,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2+"/cause",schemaPath:"#/properties/data/properties/files/items/properties/refusals/items/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.files.items.properties.refusals.items.properties.cause.type,parentSchema:schema20.properties.data.properties.files.items.properties.refusals.items.properties.cause,data:data32};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data31.count !== undefined){
if(!(validate57(data31.count, {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2+"/count",parentData:data31,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/data/files/" + i1+"/refusals/" + i2,schemaPath:"#/properties/data/properties/files/items/properties/refusals/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.data.properties.files.items.properties.refusals.items.type,parentSchema:schema20.properties.data.properties.files.items.properties.refusals.items,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/data/files/" + i1+"/refusals",schemaPath:"#/properties/data/properties/files/items/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.data.properties.files.items.properties.refusals.type,parentSchema:schema20.properties.data.properties.files.items.properties.refusals,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.duplicates !== undefined){
if(!(validate57(data24.duplicates, {instancePath:instancePath+"/data/files/" + i1+"/duplicates",parentData:data24,parentDataProperty:"duplicates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data24.rowsUsed !== undefined){
if(!(validate57(data24.rowsUsed, {instancePath:instancePath+"/data/files/" + i1+"/rowsUsed",parentData:data24,parentDataProperty:"rowsUsed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/data/files/" + i1,schemaPath:"#/properties/data/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.data.properties.files.items.type,parentSchema:schema20.properties.data.properties.files.items,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/data/files",schemaPath:"#/properties/data/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.data.properties.files.type,parentSchema:schema20.properties.data.properties.files,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data10.target !== undefined){
let data36 = data10.target;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.disagreements === undefined){
const err77 = {instancePath:instancePath+"/data/target",schemaPath:"#/properties/data/properties/target/required",keyword:"required",params:{missingProperty: "disagreements"},message:"must have required property '"+"disagreements"+"'",schema:schema20.properties.data.properties.target.required,parentSchema:schema20.properties.data.properties.target,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data36.blankLevels === undefined){
const err78 = {instancePath:instancePath+"/data/target",schemaPath:"#/properties/data/properties/target/required",keyword:"required",params:{missingProperty: "blankLevels"},message:"must have required property '"+"blankLevels"+"'",schema:schema20.properties.data.properties.target.required,parentSchema:schema20.properties.data.properties.target,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data36.prevalenceWithoutBlankLevels === undefined){
const err79 = {instancePath:instancePath+"/data/target",schemaPath:"#/properties/data/properties/target/required",keyword:"required",params:{missingProperty: "prevalenceWithoutBlankLevels"},message:"must have required property '"+"prevalenceWithoutBlankLevels"+"'",schema:schema20.properties.data.properties.target.required,parentSchema:schema20.properties.data.properties.target,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36.disagreements !== undefined){
if(!(validate57(data36.disagreements, {instancePath:instancePath+"/data/target/disagreements",parentData:data36,parentDataProperty:"disagreements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data36.blankLevels !== undefined){
if(!(validate57(data36.blankLevels, {instancePath:instancePath+"/data/target/blankLevels",parentData:data36,parentDataProperty:"blankLevels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data36.prevalenceWithoutBlankLevels !== undefined){
let data39 = data36.prevalenceWithoutBlankLevels;
const _errs63 = errors;
let valid13 = false;
const _errs64 = errors;
if(!(validate61(data39, {instancePath:instancePath+"/data/target/prevalenceWithoutBlankLevels",parentData:data36,parentDataProperty:"prevalenceWithoutBlankLevels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs64 === errors;
valid13 = valid13 || _valid0;
const _errs65 = errors;
if(data39 !== null){
const err80 = {instancePath:instancePath+"/data/target/prevalenceWithoutBlankLevels",schemaPath:"#/properties/data/properties/target/properties/prevalenceWithoutBlankLevels/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema20.properties.data.properties.target.properties.prevalenceWithoutBlankLevels.anyOf[1].type,parentSchema:schema20.properties.data.properties.target.properties.prevalenceWithoutBlankLevels.anyOf[1],data:data39};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid0 = _errs65 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err81 = {instancePath:instancePath+"/data/target/prevalenceWithoutBlankLevels",schemaPath:"#/properties/data/properties/target/properties/prevalenceWithoutBlankLevels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.data.properties.target.properties.prevalenceWithoutBlankLevels.anyOf,parentSchema:schema20.properties.data.properties.target.properties.prevalenceWithoutBlankLevels,data:data39};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/data/target",schemaPath:"#/properties/data/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.data.properties.target.type,parentSchema:schema20.properties.data.properties.target,data:data36};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data10.withoutFields !== undefined){
let data40 = data10.withoutFields;
if(Array.isArray(data40)){
if(data40.length < 1){
const err83 = {instancePath:instancePath+"/data/withoutFields",schemaPath:"#/properties/data/properties/withoutFields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.data.properties.withoutFields,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err84 = {instancePath:instancePath+"/data/withoutFields/" + i3,schemaPath:"#/properties/data/properties/withoutFields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.data.properties.withoutFields.items,data:data41};
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
const err85 = {instancePath:instancePath+"/data/withoutFields/" + i3,schemaPath:"#/properties/data/properties/withoutFields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.data.properties.withoutFields.items.type,parentSchema:schema20.properties.data.properties.withoutFields.items,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/data/withoutFields",schemaPath:"#/properties/data/properties/withoutFields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.data.properties.withoutFields.type,parentSchema:schema20.properties.data.properties.withoutFields,data:data40};
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
const err87 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.data.type,parentSchema:schema20.properties.data,data:data10};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.inputs !== undefined){
let data42 = data.inputs;
if(Array.isArray(data42)){
if(data42.length < 1){
const err88 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.inputs,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
if(!(validate73(data42[i4], {instancePath:instancePath+"/inputs/" + i4,parentData:data42,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.inputs.type,parentSchema:schema20.properties.inputs,data:data42};
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
let data44 = data.output;
if("damage_probability" !== data44){
const err90 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/const",keyword:"const",params:{allowedValue: "damage_probability"},message:"must be equal to constant",schema:"damage_probability",parentSchema:schema20.properties.output,data:data44};
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
let data45 = data.network;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.parameters === undefined){
const err91 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'",schema:schema20.properties.network.required,parentSchema:schema20.properties.network,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data45.members === undefined){
const err92 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'",schema:schema20.properties.network.required,parentSchema:schema20.properties.network,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data45.settings === undefined){
const err93 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'",schema:schema20.properties.network.required,parentSchema:schema20.properties.network,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data45.seed === undefined){
const err94 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema20.properties.network.required,parentSchema:schema20.properties.network,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data45.parameters !== undefined){
let data46 = data45.parameters;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err95 = {instancePath:instancePath+"/network/parameters",schemaPath:"#/properties/network/properties/parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.network.properties.parameters.type,parentSchema:schema20.properties.network.properties.parameters,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
const err96 = {instancePath:instancePath+"/network/parameters",schemaPath:"#/properties/network/properties/parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.network.properties.parameters,data:data46};
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
if(data45.members !== undefined){
let data47 = data45.members;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err97 = {instancePath:instancePath+"/network/members",schemaPath:"#/properties/network/properties/members/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.network.properties.members.type,parentSchema:schema20.properties.network.properties.members,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
const err98 = {instancePath:instancePath+"/network/members",schemaPath:"#/properties/network/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.network.properties.members,data:data47};
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
if(data45.settings !== undefined){
let data48 = data45.settings;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
}
else {
const err99 = {instancePath:instancePath+"/network/settings",schemaPath:"#/properties/network/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.network.properties.settings.type,parentSchema:schema20.properties.network.properties.settings,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data45.seed !== undefined){
let data49 = data45.seed;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err100 = {instancePath:instancePath+"/network/seed",schemaPath:"#/properties/network/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.network.properties.seed.type,parentSchema:schema20.properties.network.properties.seed,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.choice !== undefined){
if(!(validate75(data45.choice, {instancePath:instancePath+"/network/choice",parentData:data45,parentDataProperty:"choice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.network.type,parentSchema:schema20.properties.network,data:data45};
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
let data51 = data.calibration;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.method === undefined){
const err102 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema20.properties.calibration.required,parentSchema:schema20.properties.calibration,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data51.slope === undefined){
const err103 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "slope"},message:"must have required property '"+"slope"+"'",schema:schema20.properties.calibration.required,parentSchema:schema20.properties.calibration,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data51.intercept === undefined){
const err104 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "intercept"},message:"must have required property '"+"intercept"+"'",schema:schema20.properties.calibration.required,parentSchema:schema20.properties.calibration,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data51.fittedOn === undefined){
const err105 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty: "fittedOn"},message:"must have required property '"+"fittedOn"+"'",schema:schema20.properties.calibration.required,parentSchema:schema20.properties.calibration,data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data51.method !== undefined){
let data52 = data51.method;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err106 = {instancePath:instancePath+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.calibration.properties.method,data:data52};
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
const err107 = {instancePath:instancePath+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.method.type,parentSchema:schema20.properties.calibration.properties.method,data:data52};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data51.slope !== undefined){
let data53 = data51.slope;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err108 = {instancePath:instancePath+"/calibration/slope",schemaPath:"#/properties/calibration/properties/slope/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.calibration.properties.slope.type,parentSchema:schema20.properties.calibration.properties.slope,data:data53};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data51.intercept !== undefined){
let data54 = data51.intercept;
if(!((typeof data54 == "number") && (isFinite(data54)))){
const err109 = {instancePath:instancePath+"/calibration/intercept",schemaPath:"#/properties/calibration/properties/intercept/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.calibration.properties.intercept.type,parentSchema:schema20.properties.calibration.properties.intercept,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data51.fittedOn !== undefined){
let data55 = data51.fittedOn;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err110 = {instancePath:instancePath+"/calibration/fittedOn",schemaPath:"#/properties/calibration/properties/fittedOn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.calibration.properties.fittedOn,data:data55};
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
const err111 = {instancePath:instancePath+"/calibration/fittedOn",schemaPath:"#/properties/calibration/properties/fittedOn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.fittedOn.type,parentSchema:schema20.properties.calibration.properties.fittedOn,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data51.recalibration !== undefined){
let data56 = data51.recalibration;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.from === undefined){
const err112 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data56.slope === undefined){
const err113 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "slope"},message:"must have required property '"+"slope"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data56.intercept === undefined){
const err114 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "intercept"},message:"must have required property '"+"intercept"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data56.learnt === undefined){
const err115 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "learnt"},message:"must have required property '"+"learnt"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data56.data === undefined){
const err116 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data56.crossFitted === undefined){
const err117 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/required",keyword:"required",params:{missingProperty: "crossFitted"},message:"must have required property '"+"crossFitted"+"'",schema:schema20.properties.calibration.properties.recalibration.required,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data56.from !== undefined){
let data57 = data56.from;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.version === undefined){
const err118 = {instancePath:instancePath+"/calibration/recalibration/from",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.from.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.from,data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data57.modelSha256 === undefined){
const err119 = {instancePath:instancePath+"/calibration/recalibration/from",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/required",keyword:"required",params:{missingProperty: "modelSha256"},message:"must have required property '"+"modelSha256"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.from.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.from,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data57.manifestSha256 === undefined){
const err120 = {instancePath:instancePath+"/calibration/recalibration/from",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/required",keyword:"required",params:{missingProperty: "manifestSha256"},message:"must have required property '"+"manifestSha256"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.from.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.from,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data57.version !== undefined){
let data58 = data57.version;
if(typeof data58 === "string"){
if(!pattern3.test(data58)){
const err121 = {instancePath:instancePath+"/calibration/recalibration/from/version",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\"",schema:"^\\d+\\.\\d+\\.\\d+$",parentSchema:schema20.properties.calibration.properties.recalibration.properties.from.properties.version,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/calibration/recalibration/from/version",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.from.properties.version.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.from.properties.version,data:data58};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data57.modelSha256 !== undefined){
if(!(validate54(data57.modelSha256, {instancePath:instancePath+"/calibration/recalibration/from/modelSha256",parentData:data57,parentDataProperty:"modelSha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data57.manifestSha256 !== undefined){
if(!(validate54(data57.manifestSha256, {instancePath:instancePath+"/calibration/recalibration/from/manifestSha256",parentData:data57,parentDataProperty:"manifestSha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/calibration/recalibration/from",schemaPath:"#/properties/calibration/properties/recalibration/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.properties.recalibration.properties.from.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.from,data:data57};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data56.slope !== undefined){
let data61 = data56.slope;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err124 = {instancePath:instancePath+"/calibration/recalibration/slope",schemaPath:"#/properties/calibration/properties/recalibration/properties/slope/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.calibration.properties.recalibration.properties.slope.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.slope,data:data61};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data56.intercept !== undefined){
let data62 = data56.intercept;
if(!((typeof data62 == "number") && (isFinite(data62)))){
const err125 = {instancePath:instancePath+"/calibration/recalibration/intercept",schemaPath:"#/properties/calibration/properties/recalibration/properties/intercept/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.calibration.properties.recalibration.properties.intercept.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.intercept,data:data62};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data56.learnt !== undefined){
let data63 = data56.learnt;
if(typeof data63 !== "string"){
const err126 = {instancePath:instancePath+"/calibration/recalibration/learnt",schemaPath:"#/properties/calibration/properties/recalibration/properties/learnt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.learnt.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.learnt,data:data63};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!((data63 === "slope and shift") || (data63 === "shift"))){
const err127 = {instancePath:instancePath+"/calibration/recalibration/learnt",schemaPath:"#/properties/calibration/properties/recalibration/properties/learnt/enum",keyword:"enum",params:{allowedValues: schema20.properties.calibration.properties.recalibration.properties.learnt.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.calibration.properties.recalibration.properties.learnt.enum,parentSchema:schema20.properties.calibration.properties.recalibration.properties.learnt,data:data63};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data56.data !== undefined){
let data64 = data56.data;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.source === undefined){
const err128 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data64.sha256 === undefined){
const err129 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data64.files === undefined){
const err130 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data64.reports === undefined){
const err131 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data64.damaged === undefined){
const err132 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data64.firstDate === undefined){
const err133 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "firstDate"},message:"must have required property '"+"firstDate"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data64.lastDate === undefined){
const err134 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/required",keyword:"required",params:{missingProperty: "lastDate"},message:"must have required property '"+"lastDate"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data64.source !== undefined){
let data65 = data64.source;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err135 = {instancePath:instancePath+"/calibration/recalibration/data/source",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.source,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/calibration/recalibration/data/source",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.source.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.source,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data64.sha256 !== undefined){
if(!(validate54(data64.sha256, {instancePath:instancePath+"/calibration/recalibration/data/sha256",parentData:data64,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data64.files !== undefined){
let data67 = data64.files;
if(Array.isArray(data67)){
if(data67.length < 1){
const err137 = {instancePath:instancePath+"/calibration/recalibration/data/files",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files,data:data67};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
let data68 = data67[i5];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.name === undefined){
const err138 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5,schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items,data:data68};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data68.sha256 === undefined){
const err139 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5,schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data68.dialect === undefined){
const err140 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5,schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/required",keyword:"required",params:{missingProperty: "dialect"},message:"must have required property '"+"dialect"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items,data:data68};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data68.name !== undefined){
let data69 = data68.name;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err141 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5+"/name",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.name,data:data69};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5+"/name",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.name.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.name,data:data69};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data68.sha256 !== undefined){
if(!(validate54(data68.sha256, {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5+"/sha256",parentData:data68,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data68.dialect !== undefined){
let data71 = data68.dialect;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err143 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5+"/dialect",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/properties/dialect/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.dialect,data:data71};
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
const err144 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5+"/dialect",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/properties/dialect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.dialect.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.properties.dialect,data:data71};
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
const err145 = {instancePath:instancePath+"/calibration/recalibration/data/files/" + i5,schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.items,data:data68};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/calibration/recalibration/data/files",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.files,data:data67};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data64.reports !== undefined){
if(!(validate57(data64.reports, {instancePath:instancePath+"/calibration/recalibration/data/reports",parentData:data64,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data64.damaged !== undefined){
if(!(validate57(data64.damaged, {instancePath:instancePath+"/calibration/recalibration/data/damaged",parentData:data64,parentDataProperty:"damaged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data64.firstDate !== undefined){
let data74 = data64.firstDate;
if(typeof data74 === "string"){
if(!(formats0.validate(data74))){
const err147 = {instancePath:instancePath+"/calibration/recalibration/data/firstDate",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/firstDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.firstDate,data:data74};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/calibration/recalibration/data/firstDate",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/firstDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.firstDate.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.firstDate,data:data74};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data64.lastDate !== undefined){
let data75 = data64.lastDate;
if(typeof data75 === "string"){
if(!(formats0.validate(data75))){
const err149 = {instancePath:instancePath+"/calibration/recalibration/data/lastDate",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/lastDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.lastDate,data:data75};
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
const err150 = {instancePath:instancePath+"/calibration/recalibration/data/lastDate",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/properties/lastDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.calibration.properties.recalibration.properties.data.properties.lastDate.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data.properties.lastDate,data:data75};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/calibration/recalibration/data",schemaPath:"#/properties/calibration/properties/recalibration/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.properties.recalibration.properties.data.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.data,data:data64};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data56.crossFitted !== undefined){
let data76 = data56.crossFitted;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.folds === undefined){
const err152 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data76.seed === undefined){
const err153 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data76.before === undefined){
const err154 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data76.after === undefined){
const err155 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data76.logLossGain === undefined){
const err156 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/required",keyword:"required",params:{missingProperty: "logLossGain"},message:"must have required property '"+"logLossGain"+"'",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.required,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data76.folds !== undefined){
let data77 = data76.folds;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err157 = {instancePath:instancePath+"/calibration/recalibration/crossFitted/folds",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/properties/folds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.properties.folds.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.properties.folds,data:data77};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 2 || isNaN(data77)){
const err158 = {instancePath:instancePath+"/calibration/recalibration/crossFitted/folds",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/properties/folds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.properties.folds,data:data77};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data76.seed !== undefined){
let data78 = data76.seed;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err159 = {instancePath:instancePath+"/calibration/recalibration/crossFitted/seed",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.properties.seed.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.properties.seed,data:data78};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data76.before !== undefined){
if(!(validate94(data76.before, {instancePath:instancePath+"/calibration/recalibration/crossFitted/before",parentData:data76,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data76.after !== undefined){
if(!(validate94(data76.after, {instancePath:instancePath+"/calibration/recalibration/crossFitted/after",parentData:data76,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data76.logLossGain !== undefined){
if(!(validate82(data76.logLossGain, {instancePath:instancePath+"/calibration/recalibration/crossFitted/logLossGain",parentData:data76,parentDataProperty:"logLossGain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err160 = {instancePath:instancePath+"/calibration/recalibration/crossFitted",schemaPath:"#/properties/calibration/properties/recalibration/properties/crossFitted/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.properties.recalibration.properties.crossFitted.type,parentSchema:schema20.properties.calibration.properties.recalibration.properties.crossFitted,data:data76};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/calibration/recalibration",schemaPath:"#/properties/calibration/properties/recalibration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.properties.recalibration.type,parentSchema:schema20.properties.calibration.properties.recalibration,data:data56};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.calibration.type,parentSchema:schema20.properties.calibration,data:data51};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.threshold !== undefined){
let data82 = data.threshold;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.value === undefined){
const err163 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema20.properties.threshold.required,parentSchema:schema20.properties.threshold,data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data82.rule === undefined){
const err164 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema20.properties.threshold.required,parentSchema:schema20.properties.threshold,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data82.costMissed === undefined){
const err165 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "costMissed"},message:"must have required property '"+"costMissed"+"'",schema:schema20.properties.threshold.required,parentSchema:schema20.properties.threshold,data:data82};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data82.costInspection === undefined){
const err166 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "costInspection"},message:"must have required property '"+"costInspection"+"'",schema:schema20.properties.threshold.required,parentSchema:schema20.properties.threshold,data:data82};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data82.value !== undefined){
if(!(validate61(data82.value, {instancePath:instancePath+"/threshold/value",parentData:data82,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data82.rule !== undefined){
let data84 = data82.rule;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err167 = {instancePath:instancePath+"/threshold/rule",schemaPath:"#/properties/threshold/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.threshold.properties.rule,data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/threshold/rule",schemaPath:"#/properties/threshold/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.threshold.properties.rule.type,parentSchema:schema20.properties.threshold.properties.rule,data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data82.costMissed !== undefined){
let data85 = data82.costMissed;
if(!((typeof data85 == "number") && (isFinite(data85)))){
const err169 = {instancePath:instancePath+"/threshold/costMissed",schemaPath:"#/properties/threshold/properties/costMissed/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.threshold.properties.costMissed.type,parentSchema:schema20.properties.threshold.properties.costMissed,data:data85};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data82.costInspection !== undefined){
let data86 = data82.costInspection;
if(!((typeof data86 == "number") && (isFinite(data86)))){
const err170 = {instancePath:instancePath+"/threshold/costInspection",schemaPath:"#/properties/threshold/properties/costInspection/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema20.properties.threshold.properties.costInspection.type,parentSchema:schema20.properties.threshold.properties.costInspection,data:data86};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.threshold.type,parentSchema:schema20.properties.threshold,data:data82};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.evaluation !== undefined){
let data87 = data.evaluation;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.test === undefined){
const err172 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema20.properties.evaluation.required,parentSchema:schema20.properties.evaluation,data:data87};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data87.crossValidation === undefined){
const err173 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema20.properties.evaluation.required,parentSchema:schema20.properties.evaluation,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data87.baselines === undefined){
const err174 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "baselines"},message:"must have required property '"+"baselines"+"'",schema:schema20.properties.evaluation.required,parentSchema:schema20.properties.evaluation,data:data87};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data87.breakdowns === undefined){
const err175 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/required",keyword:"required",params:{missingProperty: "breakdowns"},message:"must have required property '"+"breakdowns"+"'",schema:schema20.properties.evaluation.required,parentSchema:schema20.properties.evaluation,data:data87};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data87.test !== undefined){
let data88 = data87.test;
if(!(validate103(data88, {instancePath:instancePath+"/evaluation/test",parentData:data87,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.rows === undefined){
const err176 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema20.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema20.properties.evaluation.properties.test.allOf[1],data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data88.trainRows === undefined){
const err177 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "trainRows"},message:"must have required property '"+"trainRows"+"'",schema:schema20.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema20.properties.evaluation.properties.test.allOf[1],data:data88};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data88.testRows === undefined){
const err178 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "testRows"},message:"must have required property '"+"testRows"+"'",schema:schema20.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema20.properties.evaluation.properties.test.allOf[1],data:data88};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data88.damaged === undefined){
const err179 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/required",keyword:"required",params:{missingProperty: "damaged"},message:"must have required property '"+"damaged"+"'",schema:schema20.properties.evaluation.properties.test.allOf[1].required,parentSchema:schema20.properties.evaluation.properties.test.allOf[1],data:data88};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data88.rows !== undefined){
let data89 = data88.rows;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err180 = {instancePath:instancePath+"/evaluation/test/rows",schemaPath:"#/properties/evaluation/properties/test/allOf/1/properties/rows/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.evaluation.properties.test.allOf[1].properties.rows,data:data89};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/evaluation/test/rows",schemaPath:"#/properties/evaluation/properties/test/allOf/1/properties/rows/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.evaluation.properties.test.allOf[1].properties.rows.type,parentSchema:schema20.properties.evaluation.properties.test.allOf[1].properties.rows,data:data89};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data88.trainRows !== undefined){
if(!(validate57(data88.trainRows, {instancePath:instancePath+"/evaluation/test/trainRows",parentData:data88,parentDataProperty:"trainRows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data88.testRows !== undefined){
if(!(validate57(data88.testRows, {instancePath:instancePath+"/evaluation/test/testRows",parentData:data88,parentDataProperty:"testRows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data88.damaged !== undefined){
if(!(validate57(data88.damaged, {instancePath:instancePath+"/evaluation/test/damaged",parentData:data88,parentDataProperty:"damaged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err182 = {instancePath:instancePath+"/evaluation/test",schemaPath:"#/properties/evaluation/properties/test/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.evaluation.properties.test.allOf[1].type,parentSchema:schema20.properties.evaluation.properties.test.allOf[1],data:data88};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data87.crossValidation !== undefined){
let data93 = data87.crossValidation;
if(!(validate103(data93, {instancePath:instancePath+"/evaluation/crossValidation",parentData:data87,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.protocol === undefined){
const err183 = {instancePath:instancePath+"/evaluation/crossValidation",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'",schema:schema20.properties.evaluation.properties.crossValidation.allOf[1].required,parentSchema:schema20.properties.evaluation.properties.crossValidation.allOf[1],data:data93};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data93.protocol !== undefined){
let data94 = data93.protocol;
if(typeof data94 === "string"){
if(func2(data94) < 1){
const err184 = {instancePath:instancePath+"/evaluation/crossValidation/protocol",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/properties/protocol/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol,data:data94};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/evaluation/crossValidation/protocol",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol.type,parentSchema:schema20.properties.evaluation.properties.crossValidation.allOf[1].properties.protocol,data:data94};
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
else {
const err186 = {instancePath:instancePath+"/evaluation/crossValidation",schemaPath:"#/properties/evaluation/properties/crossValidation/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.evaluation.properties.crossValidation.allOf[1].type,parentSchema:schema20.properties.evaluation.properties.crossValidation.allOf[1],data:data93};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data87.baselines !== undefined){
let data95 = data87.baselines;
if(Array.isArray(data95)){
const len6 = data95.length;
for(let i6=0; i6<len6; i6++){
let data96 = data95[i6];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.name === undefined){
const err187 = {instancePath:instancePath+"/evaluation/baselines/" + i6,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema20.properties.evaluation.properties.baselines.items.required,parentSchema:schema20.properties.evaluation.properties.baselines.items,data:data96};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data96.test === undefined){
const err188 = {instancePath:instancePath+"/evaluation/baselines/" + i6,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema20.properties.evaluation.properties.baselines.items.required,parentSchema:schema20.properties.evaluation.properties.baselines.items,data:data96};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data96.crossValidation === undefined){
const err189 = {instancePath:instancePath+"/evaluation/baselines/" + i6,schemaPath:"#/properties/evaluation/properties/baselines/items/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema20.properties.evaluation.properties.baselines.items.required,parentSchema:schema20.properties.evaluation.properties.baselines.items,data:data96};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data96.name !== undefined){
let data97 = data96.name;
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err190 = {instancePath:instancePath+"/evaluation/baselines/" + i6+"/name",schemaPath:"#/properties/evaluation/properties/baselines/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.evaluation.properties.baselines.items.properties.name,data:data97};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/evaluation/baselines/" + i6+"/name",schemaPath:"#/properties/evaluation/properties/baselines/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.evaluation.properties.baselines.items.properties.name.type,parentSchema:schema20.properties.evaluation.properties.baselines.items.properties.name,data:data97};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data96.test !== undefined){
if(!(validate103(data96.test, {instancePath:instancePath+"/evaluation/baselines/" + i6+"/test",parentData:data96,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data96.crossValidation !== undefined){
if(!(validate103(data96.crossValidation, {instancePath:instancePath+"/evaluation/baselines/" + i6+"/crossValidation",parentData:data96,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err192 = {instancePath:instancePath+"/evaluation/baselines/" + i6,schemaPath:"#/properties/evaluation/properties/baselines/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.evaluation.properties.baselines.items.type,parentSchema:schema20.properties.evaluation.properties.baselines.items,data:data96};
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
const err193 = {instancePath:instancePath+"/evaluation/baselines",schemaPath:"#/properties/evaluation/properties/baselines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.evaluation.properties.baselines.type,parentSchema:schema20.properties.evaluation.properties.baselines,data:data95};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data87.breakdowns !== undefined){
let data100 = data87.breakdowns;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.test === undefined){
const err194 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema20.properties.evaluation.properties.breakdowns.required,parentSchema:schema20.properties.evaluation.properties.breakdowns,data:data100};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data100.crossValidation === undefined){
const err195 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/required",keyword:"required",params:{missingProperty: "crossValidation"},message:"must have required property '"+"crossValidation"+"'",schema:schema20.properties.evaluation.properties.breakdowns.required,parentSchema:schema20.properties.evaluation.properties.breakdowns,data:data100};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data100.test !== undefined){
if(!(validate118(data100.test, {instancePath:instancePath+"/evaluation/breakdowns/test",parentData:data100,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data100.crossValidation !== undefined){
if(!(validate118(data100.crossValidation, {instancePath:instancePath+"/evaluation/breakdowns/crossValidation",parentData:data100,parentDataProperty:"crossValidation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err196 = {instancePath:instancePath+"/evaluation/breakdowns",schemaPath:"#/properties/evaluation/properties/breakdowns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.evaluation.properties.breakdowns.type,parentSchema:schema20.properties.evaluation.properties.breakdowns,data:data100};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data87.missingFields !== undefined){
let data103 = data87.missingFields;
if(Array.isArray(data103)){
if(data103.length < 1){
const err197 = {instancePath:instancePath+"/evaluation/missingFields",schemaPath:"#/properties/evaluation/properties/missingFields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.evaluation.properties.missingFields,data:data103};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len7 = data103.length;
for(let i7=0; i7<len7; i7++){
if(!(validate151(data103[i7], {instancePath:instancePath+"/evaluation/missingFields/" + i7,parentData:data103,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err198 = {instancePath:instancePath+"/evaluation/missingFields",schemaPath:"#/properties/evaluation/properties/missingFields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.evaluation.properties.missingFields.type,parentSchema:schema20.properties.evaluation.properties.missingFields,data:data103};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/evaluation",schemaPath:"#/properties/evaluation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.evaluation.type,parentSchema:schema20.properties.evaluation,data:data87};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.examples !== undefined){
let data105 = data.examples;
if(Array.isArray(data105)){
if(data105.length < 1){
const err200 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.examples,data:data105};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len8 = data105.length;
for(let i8=0; i8<len8; i8++){
let data106 = data105[i8];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.report === undefined){
const err201 = {instancePath:instancePath+"/examples/" + i8,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema20.properties.examples.items.required,parentSchema:schema20.properties.examples.items,data:data106};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data106.damageProbability === undefined){
const err202 = {instancePath:instancePath+"/examples/" + i8,schemaPath:"#/properties/examples/items/required",keyword:"required",params:{missingProperty: "damageProbability"},message:"must have required property '"+"damageProbability"+"'",schema:schema20.properties.examples.items.required,parentSchema:schema20.properties.examples.items,data:data106};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data106.report !== undefined){
if(!(validate52(data106.report, {instancePath:instancePath+"/examples/" + i8+"/report",parentData:data106,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data106.damageProbability !== undefined){
if(!(validate61(data106.damageProbability, {instancePath:instancePath+"/examples/" + i8+"/damageProbability",parentData:data106,parentDataProperty:"damageProbability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err203 = {instancePath:instancePath+"/examples/" + i8,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.examples.items.type,parentSchema:schema20.properties.examples.items,data:data106};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.examples.type,parentSchema:schema20.properties.examples,data:data105};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.background !== undefined){
let data109 = data.background;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.rule === undefined){
const err205 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema20.properties.background.required,parentSchema:schema20.properties.background,data:data109};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data109.seed === undefined){
const err206 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'",schema:schema20.properties.background.required,parentSchema:schema20.properties.background,data:data109};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data109.reports === undefined){
const err207 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema20.properties.background.required,parentSchema:schema20.properties.background,data:data109};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data109.rule !== undefined){
let data110 = data109.rule;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err208 = {instancePath:instancePath+"/background/rule",schemaPath:"#/properties/background/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.background.properties.rule,data:data110};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/background/rule",schemaPath:"#/properties/background/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.background.properties.rule.type,parentSchema:schema20.properties.background.properties.rule,data:data110};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data109.seed !== undefined){
let data111 = data109.seed;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err210 = {instancePath:instancePath+"/background/seed",schemaPath:"#/properties/background/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.background.properties.seed.type,parentSchema:schema20.properties.background.properties.seed,data:data111};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data109.reports !== undefined){
let data112 = data109.reports;
if(Array.isArray(data112)){
if(data112.length < 1){
const err211 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.background.properties.reports,data:data112};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len9 = data112.length;
for(let i9=0; i9<len9; i9++){
if(!(validate52(data112[i9], {instancePath:instancePath+"/background/reports/" + i9,parentData:data112,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err212 = {instancePath:instancePath+"/background/reports",schemaPath:"#/properties/background/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.background.properties.reports.type,parentSchema:schema20.properties.background.properties.reports,data:data112};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.background.type,parentSchema:schema20.properties.background,data:data109};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.driftReference !== undefined){
let data114 = data.driftReference;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.reports === undefined){
const err214 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "reports"},message:"must have required property '"+"reports"+"'",schema:schema20.properties.driftReference.required,parentSchema:schema20.properties.driftReference,data:data114};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data114.rule === undefined){
const err215 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema20.properties.driftReference.required,parentSchema:schema20.properties.driftReference,data:data114};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data114.features === undefined){
const err216 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "features"},message:"must have required property '"+"features"+"'",schema:schema20.properties.driftReference.required,parentSchema:schema20.properties.driftReference,data:data114};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data114.score === undefined){
const err217 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema20.properties.driftReference.required,parentSchema:schema20.properties.driftReference,data:data114};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data114.reports !== undefined){
let data115 = data114.reports;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err218 = {instancePath:instancePath+"/driftReference/reports",schemaPath:"#/properties/driftReference/properties/reports/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.driftReference.properties.reports.type,parentSchema:schema20.properties.driftReference.properties.reports,data:data115};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 1 || isNaN(data115)){
const err219 = {instancePath:instancePath+"/driftReference/reports",schemaPath:"#/properties/driftReference/properties/reports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.driftReference.properties.reports,data:data115};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data114.rule !== undefined){
let data116 = data114.rule;
if(typeof data116 === "string"){
if(func2(data116) < 1){
const err220 = {instancePath:instancePath+"/driftReference/rule",schemaPath:"#/properties/driftReference/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.driftReference.properties.rule,data:data116};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/driftReference/rule",schemaPath:"#/properties/driftReference/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.driftReference.properties.rule.type,parentSchema:schema20.properties.driftReference.properties.rule,data:data116};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data114.features !== undefined){
let data117 = data114.features;
if(Array.isArray(data117)){
if(data117.length < 1){
const err222 = {instancePath:instancePath+"/driftReference/features",schemaPath:"#/properties/driftReference/properties/features/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema20.properties.driftReference.properties.features,data:data117};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
const len10 = data117.length;
for(let i10=0; i10<len10; i10++){
if(!(validate160(data117[i10], {instancePath:instancePath+"/driftReference/features/" + i10,parentData:data117,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/driftReference/features",schemaPath:"#/properties/driftReference/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.driftReference.properties.features.type,parentSchema:schema20.properties.driftReference.properties.features,data:data117};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data114.score !== undefined){
if(!(validate160(data114.score, {instancePath:instancePath+"/driftReference/score",parentData:data114,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err224 = {instancePath:instancePath+"/driftReference",schemaPath:"#/properties/driftReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.driftReference.type,parentSchema:schema20.properties.driftReference,data:data114};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.libraries !== undefined){
let data120 = data.libraries;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key0 in data120){
let data121 = data120[key0];
if(typeof data121 !== "string"){
const err225 = {instancePath:instancePath+"/libraries/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/libraries/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.libraries.additionalProperties.type,parentSchema:schema20.properties.libraries.additionalProperties,data:data121};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.libraries.type,parentSchema:schema20.properties.libraries,data:data120};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"name":true,"version":true,"description":true,"file":true,"data":true,"inputs":true,"output":true,"network":true,"calibration":true,"threshold":true,"evaluation":true,"examples":true,"background":true,"driftReference":true,"libraries":true},"dynamicProps":false,"dynamicItems":false};

export const isBatchRow = validate164;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"batch-row.schema.json","title":"BatchRow","description":"One row of a batch: a strike report, with the name that the caller has for it.","type":"object","anyOf":[{"required":["phaseOfFlight"],"properties":{"phaseOfFlight":{"type":"string"}}},{"required":["wildlifeSize"],"properties":{"wildlifeSize":{"type":"string"}}},{"required":["species"],"properties":{"species":{"type":"string"}}},{"required":["aircraft"],"properties":{"aircraft":{"type":"string"}}}],"additionalProperties":false,"properties":{"id":{"description":"The caller's own name for the row, given back as it came. Not read by the model.","type":["string","integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991,"minLength":1,"maxLength":100,"examples":["A-1"]},"flightDate":{"description":"Local date of the strike. ISO 8601; a time behind it is left aside. The model reads the season from it, never the year.","type":["string","null"],"format":"date","examples":["1999-10-19"],"x-faa-column":"Flight Date"},"timeOfDay":{"description":"Light at the time of the strike. Case and spaces are forgiven.","type":["string","null"],"enum":["Dawn","Day","Dusk","Night",null],"examples":["Dawn"],"x-faa-column":"Time of day"},"phaseOfFlight":{"description":"What the aircraft was doing when it was struck. Case and spaces are forgiven, and so is TAKEOFF RUN.","type":["string","null"],"enum":["Parked","Taxi","Take-off run","Climb","En route","Descent","Approach","Landing Roll","Landing","Local","Departure","Arrival",null],"examples":["Climb"],"x-faa-column":"Phase of flight"},"speedKnots":{"description":"Indicated airspeed, in knots.","type":["number","null"],"minimum":0,"maximum":700,"examples":[180],"x-faa-column":"Speed IAS in knots"},"heightFeet":{"description":"Height above the ground, in feet.","type":["number","null"],"minimum":0,"maximum":60000,"examples":[1500]},"wildlifeSize":{"description":"Size of the animal as the crew or the airport judged it. Case and spaces are forgiven. Where it is missing, the network takes it from the species.","type":["string","null"],"enum":["Small","Medium","Large",null],"examples":["Large"],"x-faa-column":"Wildlife Size"},"species":{"description":"Animal, by an English, French or scientific name or the FAA's code. All are read as the FAA's wording, for example \"Canada goose\" or \"Unknown bird - medium\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Canada goose"],"x-faa-column":"Wildlife Species"},"numberStruck":{"description":"How many animals were struck. In the ranges of the form; a count is read as its range.","type":["string","null"],"enum":["1","2-10","11-100","More than 100",null],"examples":["1"]},"aircraft":{"description":"Make and model, such as B-737-800, Boeing 737-800 or B738. Makers' names and ICAO designators are read as the FAA's wording, which is the first of these.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["B-737-300"],"x-faa-column":"Aircraft Make Model"},"operator":{"description":"Airline, by its name or ICAO code, or military, business, private, government. All are read as the FAA's wording, for example UNITED AIRLINES, MILITARY, BUSINESS, PRIVATELY OWNED or GOVERNMENT.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["UNITED AIRLINES"],"x-faa-column":"Aircraft Airline Operator"},"airport":{"description":"Airport at or near which the strike happened. In the FAA's wording.","type":["string","null"],"minLength":1,"maxLength":100,"examples":["DENVER INTL AIRPORT"],"x-faa-column":"Airport Name"},"originState":{"description":"US state of that airport, by its name or its two letters. The District of Columbia is \"DC\".","type":["string","null"],"minLength":1,"maxLength":100,"examples":["Colorado"],"x-faa-column":"Origin State"},"effectOnFlight":{"description":"What the strike did to the flight, one or several. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["None","Precautionary Landing","Aborted Take-off","Engine Shut Down","Other"]},"uniqueItems":true,"maxItems":5,"examples":[["Precautionary Landing"]],"x-completed-later":true},"partsStruck":{"description":"Parts of the aircraft that were struck, damaged or not. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["Radome","Windshield","Nose","Engine","Propeller","Wing or rotor","Fuselage","Landing gear","Tail","Lights","Other"]},"uniqueItems":true,"maxItems":11,"examples":[["Engine","Wing or rotor"]],"x-completed-later":true},"engineIngested":{"description":"Whether an engine took the animal in.","type":["boolean","null"],"examples":[true],"x-completed-later":true},"skyCondition":{"description":"Cloud at the time of the strike.","type":["string","null"],"enum":["No Cloud","Some Cloud","Overcast",null],"examples":["Overcast"]},"precipitation":{"description":"What fell, one or several. In CSV and tensors joined by \"; \".","type":["array","null"],"items":{"type":"string","enum":["None","Rain","Fog","Snow"]},"uniqueItems":true,"maxItems":4,"examples":[["Rain"]]},"pilotWarned":{"description":"Whether the pilot had been warned of wildlife.","type":["boolean","null"],"examples":[false]}},"examples":[{"id":"A-1","flightDate":"1999-10-19","timeOfDay":"Dawn","phaseOfFlight":"Climb","speedKnots":180,"wildlifeSize":"Large","species":"Canada goose","aircraft":"B-737-300","operator":"UNITED AIRLINES","airport":"DENVER INTL AIRPORT","originState":"Colorado"}]};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="batch-row.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phaseOfFlight === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "phaseOfFlight"},message:"must have required property '"+"phaseOfFlight"+"'",schema:schema38.anyOf[0].required,parentSchema:schema38.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phaseOfFlight !== undefined){
let data0 = data.phaseOfFlight;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/anyOf/0/properties/phaseOfFlight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[0].properties.phaseOfFlight.type,parentSchema:schema38.anyOf[0].properties.phaseOfFlight,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.phaseOfFlight = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wildlifeSize === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "wildlifeSize"},message:"must have required property '"+"wildlifeSize"+"'",schema:schema38.anyOf[1].required,parentSchema:schema38.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.wildlifeSize !== undefined){
let data1 = data.wildlifeSize;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/anyOf/1/properties/wildlifeSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].properties.wildlifeSize.type,parentSchema:schema38.anyOf[1].properties.wildlifeSize,data:data1};
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
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.wildlifeSize = true;
}
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.species === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "species"},message:"must have required property '"+"species"+"'",schema:schema38.anyOf[2].required,parentSchema:schema38.anyOf[2],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.species !== undefined){
let data2 = data.species;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/species",schemaPath:"#/anyOf/2/properties/species/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[2].properties.species.type,parentSchema:schema38.anyOf[2].properties.species,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.species = true;
}
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aircraft === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "aircraft"},message:"must have required property '"+"aircraft"+"'",schema:schema38.anyOf[3].required,parentSchema:schema38.anyOf[3],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.aircraft !== undefined){
let data3 = data.aircraft;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/aircraft",schemaPath:"#/anyOf/3/properties/aircraft/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[3].properties.aircraft.type,parentSchema:schema38.anyOf[3].properties.aircraft,data:data3};
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
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.aircraft = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema38.properties.id.type},message:"must be string,integer,null",schema:schema38.properties.id.type,parentSchema:schema38.properties.id,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema38.properties.id,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < -9007199254740991 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991",schema:-9007199254740991,parentSchema:schema38.properties.id,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.id,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.id,data:data4};
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
if(data.flightDate !== undefined){
let data5 = data.flightDate;
if((typeof data5 !== "string") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/type",keyword:"type",params:{type: schema38.properties.flightDate.type},message:"must be string,null",schema:schema38.properties.flightDate.type,parentSchema:schema38.properties.flightDate,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err16 = {instancePath:instancePath+"/flightDate",schemaPath:"#/properties/flightDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema38.properties.flightDate,data:data5};
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
if(data.timeOfDay !== undefined){
let data6 = data.timeOfDay;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/type",keyword:"type",params:{type: schema38.properties.timeOfDay.type},message:"must be string,null",schema:schema38.properties.timeOfDay.type,parentSchema:schema38.properties.timeOfDay,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data6 === "Dawn") || (data6 === "Day")) || (data6 === "Dusk")) || (data6 === "Night")) || (data6 === null))){
const err18 = {instancePath:instancePath+"/timeOfDay",schemaPath:"#/properties/timeOfDay/enum",keyword:"enum",params:{allowedValues: schema38.properties.timeOfDay.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.timeOfDay.enum,parentSchema:schema38.properties.timeOfDay,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.phaseOfFlight !== undefined){
let data7 = data.phaseOfFlight;
if((typeof data7 !== "string") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/type",keyword:"type",params:{type: schema38.properties.phaseOfFlight.type},message:"must be string,null",schema:schema38.properties.phaseOfFlight.type,parentSchema:schema38.properties.phaseOfFlight,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((((((((data7 === "Parked") || (data7 === "Taxi")) || (data7 === "Take-off run")) || (data7 === "Climb")) || (data7 === "En route")) || (data7 === "Descent")) || (data7 === "Approach")) || (data7 === "Landing Roll")) || (data7 === "Landing")) || (data7 === "Local")) || (data7 === "Departure")) || (data7 === "Arrival")) || (data7 === null))){
const err20 = {instancePath:instancePath+"/phaseOfFlight",schemaPath:"#/properties/phaseOfFlight/enum",keyword:"enum",params:{allowedValues: schema38.properties.phaseOfFlight.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.phaseOfFlight.enum,parentSchema:schema38.properties.phaseOfFlight,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.speedKnots !== undefined){
let data8 = data.speedKnots;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err21 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/type",keyword:"type",params:{type: schema38.properties.speedKnots.type},message:"must be number,null",schema:schema38.properties.speedKnots.type,parentSchema:schema38.properties.speedKnots,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 700 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/maximum",keyword:"maximum",params:{comparison: "<=", limit: 700},message:"must be <= 700",schema:700,parentSchema:schema38.properties.speedKnots,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/speedKnots",schemaPath:"#/properties/speedKnots/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.speedKnots,data:data8};
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
if(data.heightFeet !== undefined){
let data9 = data.heightFeet;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err24 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/type",keyword:"type",params:{type: schema38.properties.heightFeet.type},message:"must be number,null",schema:schema38.properties.heightFeet.type,parentSchema:schema38.properties.heightFeet,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 60000 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000",schema:60000,parentSchema:schema38.properties.heightFeet,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/heightFeet",schemaPath:"#/properties/heightFeet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.heightFeet,data:data9};
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
if(data.wildlifeSize !== undefined){
let data10 = data.wildlifeSize;
if((typeof data10 !== "string") && (data10 !== null)){
const err27 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/type",keyword:"type",params:{type: schema38.properties.wildlifeSize.type},message:"must be string,null",schema:schema38.properties.wildlifeSize.type,parentSchema:schema38.properties.wildlifeSize,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data10 === "Small") || (data10 === "Medium")) || (data10 === "Large")) || (data10 === null))){
const err28 = {instancePath:instancePath+"/wildlifeSize",schemaPath:"#/properties/wildlifeSize/enum",keyword:"enum",params:{allowedValues: schema38.properties.wildlifeSize.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.wildlifeSize.enum,parentSchema:schema38.properties.wildlifeSize,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.species !== undefined){
let data11 = data.species;
if((typeof data11 !== "string") && (data11 !== null)){
const err29 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: schema38.properties.species.type},message:"must be string,null",schema:schema38.properties.species.type,parentSchema:schema38.properties.species,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) > 100){
const err30 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.species,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data11) < 1){
const err31 = {instancePath:instancePath+"/species",schemaPath:"#/properties/species/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.species,data:data11};
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
if(data.numberStruck !== undefined){
let data12 = data.numberStruck;
if((typeof data12 !== "string") && (data12 !== null)){
const err32 = {instancePath:instancePath+"/numberStruck",schemaPath:"#/properties/numberStruck/type",keyword:"type",params:{type: schema38.properties.numberStruck.type},message:"must be string,null",schema:schema38.properties.numberStruck.type,parentSchema:schema38.properties.numberStruck,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data12 === "1") || (data12 === "2-10")) || (data12 === "11-100")) || (data12 === "More than 100")) || (data12 === null))){
const err33 = {instancePath:instancePath+"/numberStruck",schemaPath:"#/properties/numberStruck/enum",keyword:"enum",params:{allowedValues: schema38.properties.numberStruck.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.numberStruck.enum,parentSchema:schema38.properties.numberStruck,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.aircraft !== undefined){
let data13 = data.aircraft;
if((typeof data13 !== "string") && (data13 !== null)){
const err34 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/type",keyword:"type",params:{type: schema38.properties.aircraft.type},message:"must be string,null",schema:schema38.properties.aircraft.type,parentSchema:schema38.properties.aircraft,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err35 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.aircraft,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data13) < 1){
const err36 = {instancePath:instancePath+"/aircraft",schemaPath:"#/properties/aircraft/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.aircraft,data:data13};
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
if(data.operator !== undefined){
let data14 = data.operator;
if((typeof data14 !== "string") && (data14 !== null)){
const err37 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: schema38.properties.operator.type},message:"must be string,null",schema:schema38.properties.operator.type,parentSchema:schema38.properties.operator,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 100){
const err38 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.operator,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data14) < 1){
const err39 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.operator,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.airport !== undefined){
let data15 = data.airport;
if((typeof data15 !== "string") && (data15 !== null)){
const err40 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/type",keyword:"type",params:{type: schema38.properties.airport.type},message:"must be string,null",schema:schema38.properties.airport.type,parentSchema:schema38.properties.airport,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 100){
const err41 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.airport,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data15) < 1){
const err42 = {instancePath:instancePath+"/airport",schemaPath:"#/properties/airport/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.airport,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.originState !== undefined){
let data16 = data.originState;
if((typeof data16 !== "string") && (data16 !== null)){
const err43 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/type",keyword:"type",params:{type: schema38.properties.originState.type},message:"must be string,null",schema:schema38.properties.originState.type,parentSchema:schema38.properties.originState,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data16 === "string"){
if(func2(data16) > 100){
const err44 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema38.properties.originState,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data16) < 1){
const err45 = {instancePath:instancePath+"/originState",schemaPath:"#/properties/originState/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.originState,data:data16};
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
if(data.effectOnFlight !== undefined){
let data17 = data.effectOnFlight;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err46 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/type",keyword:"type",params:{type: schema38.properties.effectOnFlight.type},message:"must be array,null",schema:schema38.properties.effectOnFlight.type,parentSchema:schema38.properties.effectOnFlight,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data17)){
if(data17.length > 5){
const err47 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema38.properties.effectOnFlight,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/effectOnFlight/" + i0,schemaPath:"#/properties/effectOnFlight/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.effectOnFlight.items.type,parentSchema:schema38.properties.effectOnFlight.items,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((data18 === "None") || (data18 === "Precautionary Landing")) || (data18 === "Aborted Take-off")) || (data18 === "Engine Shut Down")) || (data18 === "Other"))){
const err49 = {instancePath:instancePath+"/effectOnFlight/" + i0,schemaPath:"#/properties/effectOnFlight/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.effectOnFlight.items.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.effectOnFlight.items.enum,parentSchema:schema38.properties.effectOnFlight.items,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err50 = {instancePath:instancePath+"/effectOnFlight",schemaPath:"#/properties/effectOnFlight/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema38.properties.effectOnFlight,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.partsStruck !== undefined){
let data19 = data.partsStruck;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err51 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/type",keyword:"type",params:{type: schema38.properties.partsStruck.type},message:"must be array,null",schema:schema38.properties.partsStruck.type,parentSchema:schema38.properties.partsStruck,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data19)){
if(data19.length > 11){
const err52 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items",schema:11,parentSchema:schema38.properties.partsStruck,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if(typeof data20 !== "string"){
const err53 = {instancePath:instancePath+"/partsStruck/" + i2,schemaPath:"#/properties/partsStruck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.partsStruck.items.type,parentSchema:schema38.properties.partsStruck.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((((((((((data20 === "Radome") || (data20 === "Windshield")) || (data20 === "Nose")) || (data20 === "Engine")) || (data20 === "Propeller")) || (data20 === "Wing or rotor")) || (data20 === "Fuselage")) || (data20 === "Landing gear")) || (data20 === "Tail")) || (data20 === "Lights")) || (data20 === "Other"))){
const err54 = {instancePath:instancePath+"/partsStruck/" + i2,schemaPath:"#/properties/partsStruck/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.partsStruck.items.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.partsStruck.items.enum,parentSchema:schema38.properties.partsStruck.items,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i3 = data19.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data19[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err55 = {instancePath:instancePath+"/partsStruck",schemaPath:"#/properties/partsStruck/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema38.properties.partsStruck,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data.engineIngested !== undefined){
let data21 = data.engineIngested;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err56 = {instancePath:instancePath+"/engineIngested",schemaPath:"#/properties/engineIngested/type",keyword:"type",params:{type: schema38.properties.engineIngested.type},message:"must be boolean,null",schema:schema38.properties.engineIngested.type,parentSchema:schema38.properties.engineIngested,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.skyCondition !== undefined){
let data22 = data.skyCondition;
if((typeof data22 !== "string") && (data22 !== null)){
const err57 = {instancePath:instancePath+"/skyCondition",schemaPath:"#/properties/skyCondition/type",keyword:"type",params:{type: schema38.properties.skyCondition.type},message:"must be string,null",schema:schema38.properties.skyCondition.type,parentSchema:schema38.properties.skyCondition,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data22 === "No Cloud") || (data22 === "Some Cloud")) || (data22 === "Overcast")) || (data22 === null))){
const err58 = {instancePath:instancePath+"/skyCondition",schemaPath:"#/properties/skyCondition/enum",keyword:"enum",params:{allowedValues: schema38.properties.skyCondition.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.skyCondition.enum,parentSchema:schema38.properties.skyCondition,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.precipitation !== undefined){
let data23 = data.precipitation;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err59 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/type",keyword:"type",params:{type: schema38.properties.precipitation.type},message:"must be array,null",schema:schema38.properties.precipitation.type,parentSchema:schema38.properties.precipitation,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data23)){
if(data23.length > 4){
const err60 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items",schema:4,parentSchema:schema38.properties.precipitation,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len2 = data23.length;
for(let i4=0; i4<len2; i4++){
let data24 = data23[i4];
if(typeof data24 !== "string"){
const err61 = {instancePath:instancePath+"/precipitation/" + i4,schemaPath:"#/properties/precipitation/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.precipitation.items.type,parentSchema:schema38.properties.precipitation.items,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((((data24 === "None") || (data24 === "Rain")) || (data24 === "Fog")) || (data24 === "Snow"))){
const err62 = {instancePath:instancePath+"/precipitation/" + i4,schemaPath:"#/properties/precipitation/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.precipitation.items.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.precipitation.items.enum,parentSchema:schema38.properties.precipitation.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let i5 = data23.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data23[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err63 = {instancePath:instancePath+"/precipitation",schemaPath:"#/properties/precipitation/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema38.properties.precipitation,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if(data.pilotWarned !== undefined){
let data25 = data.pilotWarned;
if((typeof data25 !== "boolean") && (data25 !== null)){
const err64 = {instancePath:instancePath+"/pilotWarned",schemaPath:"#/properties/pilotWarned/type",keyword:"type",params:{type: schema38.properties.pilotWarned.type},message:"must be boolean,null",schema:schema38.properties.pilotWarned.type,parentSchema:schema38.properties.pilotWarned,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

