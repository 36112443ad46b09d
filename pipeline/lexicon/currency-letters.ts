/**
 * Capitals that stand for a currency where they are glued before digits: `R2,300`. Each with what a text
 * that pays in it speaks of; only there a plain number after it is an amount: `R500`, `K350`.
 */
export const CURRENCY_LETTERS: Readonly<Record<string, RegExp>> = {
  K: /\b(?:Papua New Guinea|PNG|Port Moresby|Bougainville|Zambian?|Lusaka|Malawi|Lilongwe|Blantyre|kina|kwacha)\b/,
  N: /\b(?:Nigerian?s?|Lagos|Abuja|Kano|naira)\b/,
  P: /\b(?:Philippines?|Filipinos?|Manila|Quezon City|Cebu|Davao|Botswana|Gaborone|pula)\b/,
  R: /\b(?:South Africa|South Africans?|Johannesburg|Cape Town|Durban|Pretoria|Soweto|Gauteng|KwaZulu-Natal|rand|R\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:m|bn|million|billion))\b/,
};

/** Words that make a letter with digits a name: `the R573 road`, `an N95 mask`. */
export const NUMBERED_THINGS =
  'road highway route freeway motorway bridge mask masks respirator respirators helicopter helicopters aircraft engine model class refrigerant intersection interchange near between towards outside';
