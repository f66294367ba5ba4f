/**
 * How columns are called that are filled in after somebody has looked at the aircraft: what the inspection found, what it
 * cost, who was hurt, what was written about it. A model that saw them would know the answer, so they never reach a
 * report, whatever else their name says. The patterns are held against the name's words, in small letters and without
 * punctuation: `DAM_WING_ROT` is "dam wing rot".
 */
export const afterwardsPatterns: readonly RegExp[] = [
  // Damage: `DAM_RAD`, `INDICATED_DAMAGE`, "Effect: Amount of damage", "Aircraft Damage", "Radome Damage".
  /^dam\b|\bdamages?\b|\bdamaged\b|\bdmg\b|\bdegats?\b|\bdommages?\b|\bendommage/,
  // Money: `COST_REPAIRS_INFL_ADJ`, "Cost: Total $".
  /\bcosts?\b|\brepairs?\b|\brepaired\b|\binfl(ation)? adj\b|\bcouts?\b|\breparations?\b|\bclaims?\b|\blosse?s?\b/,
  // Time on the ground.
  /^aos\b|\bout of service\b|\bdowntime\b|\bhours lost\b|\bgrounded\b|\bhors service\b/,
  // People: `NR_INJURIES`, "Number of people injured".
  /\binjur(y|ies|ed)\b|\bfatal(ity|ities)?\b|\bdeaths?\b|\bbless(es?|ures?)\b/,
  // What somebody wrote about it later; it may tell everything above.
  /\bremarks?\b|\bcomments?\b|\bnarratives?\b|\bdescriptions?\b|\bnotes?\b|\bremarques?\b|\bcommentaires?\b/,
  // What was found on the aircraft and sent in.
  /\bremains\b|\bsmithsonian\b|\bband number\b/,
  // What came of it.
  /\binspections?\b|\bfindings?\b|\boutcomes?\b|\bseverity\b|\bconsequences?\b/,
];
