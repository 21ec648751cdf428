// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"demo":{"model.safetensors":"1d0da2d98e36e4a377e13c663b8f16b3c391fcc8af142e214cd59d171ba3816c"}},"size":[120,160],"name":"cross","image":"data:image/webp;base64,UklGRnoOAABXRUJQVlA4IG4OAABwKgCdASqgAHgAPm0ylUgkIqIhJtD6qIANiUeYVCn3LhuzAYLIezSmZtOp/PRYlLP4zAcIFPL8Z/lRVcT4w3WGJnzKkXdqs6XzAP1A6an9M9A3nH+jb/B+oB/cv931lXoI+XL7KX7q+jBgkLYb0zr7rz/zm6H+4jxhmbA1+VD93Mth4v71PPZ+7k0CaH4fyycOFUFsssKjynqHlDrl3xeXTll853Z1wd6Nj8v8hkSkkokf/x+xQ2RsF7neVPdr7bMj+ovS+bP5OG1YqcA5MVkRYPqBM7V1VSt7larOr78LU9LO0i9Ku9xuBXlT3F+3qRTv75YuYA8xHJdM3YgdxHLMGIu14re50dE2+sCRSydYxrSDJJ4Wmy1ALlUlydsNjDxpUYOBtipU6Kt/aFf//m4Lr78BrG/l8VMSXi78+plLwPDuQDXXAsOHrCtVvam67SiXMOlr5B9tyJFyVwAA/u2EgDMx9fYtt8CGT5GMgHM3TwQgJBSKjlmsRWjRgXBUf5xX51G03FKPnrx+eCqxE0hrCGuLZYGLnnEH0akLWuIWFgp4Z4mXPWtMVArUHW/CATaZJyL6MjD7Bd87g8IwJ71PuUzndXh56wISghDnx51LI0JZjq2NIwjypZ2+eMjyu/H6YBIfTi4p54HP1SKGWuedVK+6S7cd/gLjt72s/PNAojqEBOt9Di+NR8xq/WRqiqq7UW6TfV7MyuNaibWBVvs2fnWPmezGl/BV7u+fadm8cigNtOd/u9ETTsZl73q/NJieoYntZhaz0jGMBCnF41tiYv6ICQ9/3alHbJti/5VIMTQaDXzouInMmWAIs9sJyKsUuleiIUAVeGwUbsMbu8IbciWY+ivc+i0lgpQxmIuN5LgM4obLTWfmoVfQMZIKBgmZxG2IbcpbA50f/gwDYdozzyCc49qn1a6f6nWdrPqbF1X2hbJpyN3nKwAlO9RP2tzhmmE2fQPNxC/6/nfuI5uVCn88XSlUZEdoXffRcQZY70ZL4cMlvZxZZjf8ogBQkqdrBBV+MdsQ5vsVzjkalFEwWrddMo/2B+xlX+YlN0f3ik9D+VWaNfCKE6jbTAl4bH7qLah1AumuBkikfkrjidfWuiuVsz5giq97UftROilDA574o6TFGAgANWyFOVSLzfmYz1voH6Icxa/2ENEKhNw0yxAr2lKwn7gQk9JvZc5ngGPSyUQ+uMFSFww6dC0O+SRB3aCmBh6fJ3fuhrxuwFSyQjgjqNyOPgL9SpvmAJ11nUgIErQVdzuX61qX3ZhJdvwH2YmCq/+5qaU2GIs4kdVp1m58OFqRYbSTUaFJlpNLp80HD8XVRGmzBtStnXwe9Esour7RVa3b8y4w3/mdFie775XrtLW6psuMdsODx75c9PzgA+WvJVL6QcmEhnEiSw1wTfGGR/QgKvSLe75LKoDadbiPtueGBBRF90c3BJkobWw4mpzmxleo9PN06L+Dmxb9YjxynMG+L/qf9RS9Hz26e4DmuFGhzn4aTKYVnNyDfsemy7X18nj8Ck0voF2KL7VRqbDDHqIU+RJ0aJH8nRk6GIxPHxSWDpdYDMDiWks7afaxmhKWn3jqt5rTnA9FKqyzDveg6XqGQLYKL7Ev8vnVuj7qgSunYWfsQEcvm39FW5jzOuHvDgEJpZt6DR94QjbIOnMvSYmrnlM36kOVZMVidQZW27mdtf3gOYLxtr2HdaIi5gq/hy5ipfw19Jjfy/Y3/Mwu/yV2o/NtLgJln+sAOfiKCof76uS79eH36mofZ1UI3YzP15f9ZoqQ8OEN+Cud6HY699c6L5bjOeUeW1sNSTU20gauvPiBW2F7x8y74a+1TOqiPZG+dq5q8CzScrqRmXlTQYnMZikERHr8nXcPhOMGA1cGaw5SSmPh3UhaaQEkxkuyFb1qqmgUMPxwqw4vhxBuXnbYrMBkzmo7kXmciYMsQpa5zqxrBxus2hdODGj3ViPjHTDfsZyKBgCQwWUBkL+ld63a9+R4wDg0SJxA3vDPwSnBReDeE/CZoBAGr7RFrLkiZve8fhubLICOy4HcfadJtT4XJH9VucIMLtCkqgKduhgx3s4uj6rm6sNlP0tiMRISr+aXWWkineTjphiLvDiNo5UfeWDHFv/4J70xtO0IyS/ZQyuIEBQ/ZadcpW8/dvRwNc233sPd2AL8EBBDpML6jC8tUWinooJbO6nYIwSNwj+wDFwouKQ8cifexumLWZdH4og8pcxNvdfl1+ECbbuFuKOY64DdKK0o6Gpdi2ZYET7442D/WYlBWO5DwhjZ9lj9vUH8w0ic11uYRnYDA8nkyveQ5QkWmdkYRAbgjOCHTJqhWmtD59sdU16rzmmIneqhrAdRQLl2lE9rlr3qyH/UPEUc6dhKUHmIdyU63kwAOcVS0IOk4FTr9OrpuGBw0SXgOndsX/TFvc316qbhacCzoR683DlIV116VCO5H/UNZtE5hiBVKQpd7+3R3Qjb/fzNTgl0N1aa+H9PjH3S28g1b0eN2O5g70rGaB+6thj7sPj5685QfrVgYlau9pb/CF11re2TsTTMPHZ6sHm6YvN19bTZEvnh50MiEtmsvya4tcFfcAKjTXrVIVW2/wN5nk8YcfWobNUI9X/4rWHv/+nP/0r3j6WnGKPofazi2+Wcvv8dYojXprp7/Rt3ujspSLhMNjUA2OdVYDg8gAAAs+ZcX4my7z3eS8xyDfUAC5kt/ui64hZyqCErPpLKrOC8YGJ29Fu8UYXpzHSYiSJ5M4MfAsT5ViS494b7cThUQ90oCpdJeUxEP21ZMgSUlGW+HdcsTOSG0y9/Wt+8XWLIOU7ohGzRjqiEsMMYF7dOBaL4FNuJuxr0UA72lc+8b9stl0uK/BZ3f7v7Gq1XJXtL2lweyX/6YR4W3bmJHp9/H2efhC/cwcsOe/Lk3z+5e1MpchgvEMK/MutxR0HFn7/4CFu5UmXDXhWfFBiwaHoGN8IKOcL3u4vNzC2JJSmZyeo8GmPReIO2NDmC4Ur90vrMMDLQrhtSNa4haJNFIjLJ6HcDqW3iih+xTw0yPZf+huygUryh7Ht844ZfKhAplLMcUTBz0T5fdO/1W9s520iyCqdWpjwLGvYzZkiyeFT50/0PaLjRQh+eQdB+gRXxd/q/HX9mpKxG2CbEQCNvBXSIpEZdQkA1v5N00zGq7EYpyIfMgzIrKPnZpw79qnubto3YpHQXlyrlUa42bqrjibVW1tqE3KlufeqqDxW0jhpmJmeJEoTWGEmHOIwdAw33BLp7ZZ+kXI650jvOayvQRWDesIFKZKEWnk7hS9VGgugcKioGDsOwbTPDrvcXrS53GckaSUAxGEoXhx4DBBeHSVeg5BMOw3ZMeS9Fs1z2fo9nxy30J+nESjIDj220MmL4Tu0d/6jzn/xuR1ByT1ItbS1yfbc0mX0Ww0aPfRarQ3091PszvII2Cqt1Ag+cuBVKTGN6PC/kU/Uf6yCXoPERp8b4TSM51JvAVYQWVcZsNRM7MmuyM8Y/uzv+dwQ9tvv1L+DcQBSFY/nyfIkWPRlFgtyE13cpLg4jaW4R3fSjXFNldMyHjBZQ+jI8Uv9WzGcZ/IIUMDyG9uinho4qUsIPImL09O9uiBnFhqlzkAeiKXJn54N44mxMVrHr90fAv8NRkLKcY/ko1mSsNlnE16UBuklirwijCjjQZdsYdvLDhg/JRo0RhAwD8xhxHlpjfG/f0xXfay5rPfNlPlkhnJQjC6PfqoKTxracBvl/+BehVuBXNg9mdpLXueM8eMGN2lXTd37dtEitzI3Xq2GYEmXKSNzx/qZ07jwVo/z3jHzzfvIl3VIyctdoocPBpj2g28dTwa/8flFW5mcSPtQZYZADRPcY/NJ8X575HQlTyzXSPCriLyo6sP0BRaGvIaGynR/0DQt6KujwtnPwIzepdSE/65BevggPSD9NsoHwf6O8wMxwmpP3jPqep+OsASdq/l9Ge+z58pfqcKm618rwyveg8OSMQXxqw95Rvv4I45bbz9ckgsOf0kdsBf8WhOgusKlNToh+/nEYMgCogcDoBl0iHb+2N6FNSjR3aUfi0BJBUwE/kkQ5bxT4U5sqdrJXB88lfD3jeB2Zc5Tzi2H3kvIHPX5woF8YMyPCtgSzp/uyOxdnHRrnZE5ocROjcCqhq7ES2cxQ1akwiok7CcMejET4MtFQMhwYsm7teZBOCwJp8JJcZgNoW3goJrRyQyt/H0Gh4pkBMvW5JlFopxAykUYDtm2k6g7MO1KQo47dpau/x+VY4jwph1TpN0uQF8DgqPzeOLBYj+ifn97qz4InHgS+EP32DziW1HpZZyzQA7jB3Rk/eNZA4x6B8dEiU1Q8RT1PhnQaprxV2N7dKi06zjSxOYyke/b7gQIEtWtz3hDz1m4YYWrLlY+DEpvbpPgVsIjWL8+0sr7E+qYV19yIW9UrMCTxZ6DVU4XGJ4OxZHD4UZEuqvpmhoEZTnlha9BlRrkW5mNVcVEYmys6gHTQcUzb847mvoU8cs4EzjSZtXnssXfKB3lbNGOkcKnkhLN0uvRuWlwOhlHkASHvh+bHu9b+ioSw7JxY8A5PF5zFjwDk8VPbjy5EASRN5an0qESDBsxYY37q4M6RsAAE9f/KPEJETuJUjos0z3ZfUr8se8mVvUoDHApVrJIQ18stRtROAClgz9CKEiNhY3x+ZsQSXUQR+oj6s3z7ZjwKaRFfXs7rOFP1vwLVjZJh2Wj3Y73zZ9Vpq1RAhNiz5VFddDhMFF0jput9jPpl0MCcoWhD4ltBbmqLZnZGFmxSLEl8WKRYjp2tRqCDjwJdGvDDVBE2ZL4KTrRJQAEvhqvA0vpiW8Sw2AtWIz4UNhlwiBkj6AfRZxUg0TnpZgnNzv4p2wrZEPNAweUvHH1mgkZwdU8zYNM49ga9GlVpFu1UNU4eQg6tqAAA","d":24,"objects":[[44.0,31.0,97.0,82.0],[98.0,3.0,149.0,43.0]],"low":-0.058340638875961304,"high":1.272823691368103,"masks":"EhAPDQsLDAsOExYZGidafWqMjYZ7fCkdEA8MCwkGCg4RExMZJUSHx7zax9XK1YQ+DwwMCQcGCgQNFhoNLEF+rrvz39vX2406DQsLBw8HFg0ZFSIxPk98z8rp5ObO0YRSBwQIBREBCBwlHTFCPjp8vNvl2tPOzmc3CAgMCxAIHUJEVEFHSEiL0sbp29XI5IA+DhUSEiE7f6Cuub2yrrSmvMTb0760v2IsDBEMChZGiMXN19vbz822tc7G6cy8uV8zDgwMBBgvfMPC1dPaw8eqi3mFrIl3cj4dEAcKCSBGdMHDzsrlz9mSO0lANikbIhERHRERCCxMdcnG2ePn1cqfUGJLQBwMFhMQEBkJBxE4ULq80Mbp0NSOUFhYPyYcIw8NDRMYJCsxaszU18fW0tOjWD8xLhgMERQPDQ0dHCAkXb7I18nFudKfQDsnEQwJERQQDA8PGw4ngNLU2dPY0N+eKxgTDggKDxEQDhINERgeeqattrHMuL+ILSAVDRERDxMPDhAODA8WSllOWYx5UFVEJhQRChIRFBUPDg0NCw8UHSAmIzI/NRsZFxMUERMXHBYPDQYJBggOGhoUFCMrEBAMDQ8OEAwICgwHCwcMERYNHxYTFRUgCxMPDxISDwwLCwsKEA4RERUIDAkRDAoKCg8NDxEOCQ0ODA0NEBITDhANDQ0OEQ4RDQ4QExISCw8ODQ8QEhARDxAODhEPEhERDhEQDxESDA4PDw0MEQ8QEBAQEBISERAUEBAQERESDw8RDwwNDAwMDAwMCwwMEBIRHyheiXKLlIqCfS8XDAsLCgsICQ8NDw8UK0SIzcDaztjJ3ogvDAwMCgsJCgkKFQwOMkh/udD/6eLd4489CwwKCBALFxIYERkwPU17y87o5eW/w2tKCAcJBRIHDRwiHzE6QC5ii6mepJGPd0IVCgoMDBIOH0VDTj1CSDVWLzFAOD0kKhIPCw0PESY+e52nt6uwmqx8OD9tX1AXHRESChEMChg9f8TLwMTFybyJSUhIOjceIRUUDQ4MChktgNDM0b/Xwr2UPi81Kx0WHBgPDwwPEyRFc8zLyLjiv8yDJB0bGBURGg8PGxARES08b767wMu9ubOEOUEuHQ8PGBAPEBcOERUpNVZcW2V2amtTKzcoGRARFw8MDRQRFRMCHR9EYIJjXGBUGRcQExANEA8MDxETFxIKICMjRkY/KRwnExYPEw4KEBIODRAPEQwHHiYSHjUrKS0jEhIREAoMDw8ODg8PDQ8PITAkKyxALCYfFhYRDhAPDQ4MDA0ODg4RJTEfLiIjFyAhFhAPCg8KEhELDQsODg8UGhgcIBkWFhkWEw8SEBARGRINCwYJCggOGxQQFA8RDBMNDg8PEAwICAoICgcMERMOHBIbDBASDhIPDxAQDgsJCQoJDg4PDxAKEhEQCQsMDQ0MDQ8NCgwLCwsLEA8QDA0LEQ0MDw0QDg0OERAPCg0LDAwNEA4ODQ4MDw8MDw8QDQ8ODg4ODA0NDAsJDw0ODQ0NERENDQ0SDg4ODw4ODQ0NDAkJEg8PDAoKDQoPERUXDA8XGSYiIyQaIQ4VEQ4NCgkJCgoPERIUEh0kJSMsJi8qJxMXEQwNCwgJCwcPDxgNDQ8cGBcXFyAgHhUBDQsNCwsICgsXGhcSFB8fKCQpKDE7Rj0bCgcKCgwJCQkSEA0VEhw3a1x3X25sf0IuCAoLCgoKDQ4MGBMaJjJwytPTvrrB5H87DRMPDg0UKzMzLk4/P0uJw9fbyL64wV0sCgsPDRIkLDQ1SEhHT1GfuNrE3MO4uVowDAkQDRIaHh0iMztJOEFyg3WNsJF6bzoeDQ0ODBUaGiQkPDBVNDxCN0A/NCodIxANDhEPAwQjLUQzV0t1UFJpTEQ3ORcGEQwMDREJAQkoSZOLnYyZjJd/S0xPOR0SHwoPEA4aGy9AddPXz87V09WVWkU8NRQJDhEPDg8WFCArXrrL1MrCutubRTwmCwoHDQ4OCQsMFxA1ecnV4c3W0OGcLhkUDAkICw0MDA0NERgkeKWzxLe/tsGFKB8SDg4NDBAODBAJDRAZPk9EZZ6FTko8IREODBIRCxAODg0LCw4OExgbJT1EMRYVEhAPEBITDxEODgwNDA4PERURFCowFgsKCQsODgwLDg4LDg4QDhAOFRINFxUXDQ0MDhAPDg4ODgwNEA4QDA4IDAoMCwkECw8NDhANCg4NCgsNDxASEA0PEA0KCQoMDA0QDg8ODA4LCg0OEBAQDw8ODw8NDg8PDw8PDQ8ODQwMDA4OEA8PDxAPDQ4PDxAQEA8QDhAQDg4NDQ8QDA0QDwwMCwsODxIVEyBXgG2NVCQUDwcODAwODgwJCQ4SERAXHj6F08jXbSMaDgARDQ0OCwcHBgkMExoQIDp8tr3mdRYvKhEYDg0MCQsGCAsRFhwiK0WE0s3bhTAaIxUdCgkHAggDCxYdGiY7MTl3s9LQdh0MIhcQCwkKBwoMIjI1RThAOT+Tz8TYdDEfER0XCRAREiE/haOpsGwrOVeGtL7CTRAKDBQXCg8LCRFDhszV1IQqRGSipci2XhUXDhwYCg0KAhAmfc7Nz4A8P0B3fnWKYSAaEhgSEAkFARQ5bMrMwG07VDI/ISZDHQ4OFxEPFA8KCSJCdMjG0ZE3Z0AtICs2IRgLExAQDg8JDhctVba91YxAeT8cJDY3IxAOGAwNEBQdIyw9csbM1qI9cE4RES8oGQ4NEhIPDxAmHRorZLPBzIA5U1EZEhkbEQsMDw8MDQ8THxAvfMzT3X42JxsOEhUTDwgKDQ0MDhETEhYgd6Sut344EgwKFxoUDQsMDg4MDg8UDhIWQU5OdHpHGB4fFg4OCw0OEA0LDg0PDhASFRIZKURCDRIWEQ4ODQ0UEA8MDAgNDAwPEhgWGiwpCREMCw0LDAgHCAkHCgkOERENERAQFxcgCQsMDA4NCwoKCQgICwoODhAKDQkOEBINCQ0NDw0LBwsMCAkLDQwOCw0JCwsLDQ4QCgoNDw0MCAoKCAwMDg0NDAwKCw0NDg4NCgsMCwwNCAkLDAsJDAsMCwwLCwsODQwPCwsMDA0NCQoNDAoKDg0KCQoJCwoMDw0OFxMbERpISXV3gS8YDQ0JCQkJCwsJDA4RJhoTBBlXcNHQ25I3CwkICAoJDgcLDxYTKyMLBhRHkeXM04s4CgkJCA0KGxAUEiUlNyMKHShdj+TT0XpMCAcLDhAGEQ8XEiAVLyEQHUdrhtLbyV4qCAcLEQ8CDSYnKCQmMB0aJEpyiM/N7HAyDgwKDwwMHCUjKWunp61+NTpLnM27vlYuDA0NEBMTHBQhKXrUy9STTTw9o9PAwFQoEgwYFBUQHxocGnzewsyhRiUugYd9bDcYEA0YGR0YGy8nJ3jey+OPMjUyNjEdIQ4NFxUWERgXEh4rKm3iytOoSldFOBgQERIPDBgNDxAXDSMrK1/ew+iZQkVQNB0SGBQSCgsQGR4KFygrImjL0N6oUzYqJw4NDRAMCgsJERYOFikqH3DJw+CgPDQdDQsPEQ4OCQkLDQ4IJSgtMXDe2uueKg0NCwoODg0OCgsKCgsOGxklIWLWwciFIxENCwsNDQ0MDA0MCQgIEhUbJER2TFM5GAwNCAwNExEMCwoPDAgMEBAaHRwiMBsUDw4NCg8RGhEMCggJCggJDg0REhUaEg4MDg0NCwwMDA0MCwkNFBcKFA8SFBcZDAwPEA4OCwsLDQ4MDQ0PEhEGCAkNBgUJCgwJDA0OCgsLDQwLDg4NDAwLDAwMCwsLDA4NDQ0OCg0MDQsNDQwMCgwLDQ0MCwwMCw4NDQ0NDAwMCwsMDAwKCgwMDw0LCwsNCw0MDAwNDAsMCwoM","ratios":[0.40264,0.482622,0.580574,0.702037,0.856536,1.053517,1.314635,1.635158,2.005097,2.473133]};
/**
 * The arithmetic of DetectorNet, for pages that move: Eq. (1) to (3), the exhaustive search, merging, suppression by
 * both rules, cropping, average precision. It says what the Python package says; .ci/explore/test_explore.py holds
 * the two against each other on random cases.
 *
 * A box is `[x0, y0, x1, y1]` in pixels, continuous. A size is `[H, W]`. A mask is `{rows, cols, values}` with values
 * row by row; five masks are an array of five in the order of `MASKS`.
 *
 * @typedef {number[]} Box
 * @typedef {{rows: number, cols: number, values: Float64Array}} Mask
 * @typedef {{box: Box, score: number, full: number}} Found
 */

/** The five masks, in the order that they have everywhere. */
const MASKS = ["full", "top", "bottom", "left", "right"];
/** For top, bottom, left, right: the number of the opposite half. */
const OPPOSITE = [0, 2, 1, 4, 3];
/** Aspect ratios w/h where no training boxes are at hand. */
const RATIOS = [0.4, 0.5, 0.62, 0.75, 0.9, 1.1, 1.35, 1.7, 2.1, 2.7];
/** Mean dimensions of boxes, in parts of the image's (Sec. 5.2). */
const MEAN_DIMS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** The search sees a crop as so many pixels a side. */
const CROP_SIDE = 225;

// ---- boxes

/** @param {Box} b @returns {number} */
function area(b) {
  return Math.max(0, b[2] - b[0]) * Math.max(0, b[3] - b[1]);
}

/** The area that two boxes share. @param {Box} a @param {Box} b @returns {number} */
function intersection(a, b) {
  const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]),
    h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, w) * Math.max(0, h);
}

/**
 * The part that two boxes share.
 * @param {Box} a @param {Box} b
 * @param {"union"|"first"|"second"|"smaller"} over the area to divide by; union is IoU
 * @returns {number} in [0, 1]
 */
function overlap(a, b, over = "union") {
  const shared = intersection(a, b),
    A = area(a),
    B = area(b);
  const whole = {union: A + B - shared, first: A, second: B, smaller: Math.min(A, B)}[over];
  return shared / Math.max(whole, 1e-12);
}

/** A box grown about its centre. @param {Box} b @param {number} factor of both sides @returns {Box} */
function scaled(b, factor) {
  const cx = (b[0] + b[2]) / 2,
    cy = (b[1] + b[3]) / 2,
    w = ((b[2] - b[0]) * factor) / 2,
    h = ((b[3] - b[1]) * factor) / 2;
  return [cx - w, cy - h, cx + w, cy + h];
}

/** A box grown about its centre and clipped to the image. @param {Box} b @param {number[]} size @param {number} factor */
function enlarged(b, [H, W], factor) {
  const [x0, y0, x1, y1] = scaled(b, factor);
  return [Math.max(0, x0), Math.max(0, y0), Math.min(W, x1), Math.min(H, y1)];
}

/** A box of the image, as a window sees it (the window is 1 × 1). @param {Box} b @param {Box} w @returns {Box} */
function relative(b, w) {
  return b.map((v, k) => (v - w[k % 2]) / (w[2 + (k % 2)] - w[k % 2]));
}

/** A box that was found in a window of 1 × 1, back in the image. @param {Box} b @param {Box} w @returns {Box} */
function absolute(b, w) {
  return b.map((v, k) => w[k % 2] + v * (w[2 + (k % 2)] - w[k % 2]));
}

// ---- Eq. (1): from boxes to masks

/** The box and its four halves. @param {Box} b @returns {Box[]} bb(h), in the order of `MASKS` */
function halves([x0, y0, x1, y1]) {
  const cx = (x0 + x1) / 2,
    cy = (y0 + y1) / 2;
  return [
    [x0, y0, x1, y1],
    [x0, y0, x1, cy],
    [x0, cy, x1, y1],
    [x0, y0, cx, y1],
    [cx, y0, x1, y1],
  ];
}

/** The part of each of n equal cells that an interval covers. @returns {Float64Array} (n,) in [0, 1] */
function overlaps(lo, hi, n, length) {
  const out = new Float64Array(n),
    cell = length / n;
  for (let k = 0; k < n; k++) out[k] = Math.max(0, Math.min(hi, (k + 1) * cell) - Math.max(lo, k * cell)) / cell;
  return out;
}

/** @param {number} rows @param {number} cols @param {number} [value] @returns {Mask} */
function mask(rows, cols, value = 0) {
  return {rows, cols, values: new Float64Array(rows * cols).fill(value)};
}

/**
 * Eq. (1): the five masks of the objects of one class; where they overlap, the larger value.
 * @param {Box[]} boxes @param {number[]} size @param {number} d cells a side @returns {Mask[]}
 */
function boxMasks(boxes, [H, W], d) {
  const five = MASKS.map(() => mask(d, d));
  for (const b of boxes)
    halves(b).forEach(([x0, y0, x1, y1], h) => {
      const r = overlaps(y0, y1, d, H),
        c = overlaps(x0, x1, d, W),
        v = five[h].values;
      for (let i = 0; i < d; i++) for (let j = 0; j < d; j++) v[i * d + j] = Math.max(v[i * d + j], r[i] * c[j]);
    });
  return five;
}

/**
 * In which of the five masks do two objects flow together? A cell of one is a cell of the other, or beside it.
 * @param {Box} a @param {Box} b @param {number[]} size @param {number} d
 * @param {number} threshold a cell with a larger value belongs to the object
 * @returns {{merged: boolean[], seen: boolean[]}} seen: both objects have a cell
 */
function merged(a, b, size, d, threshold = 0.5) {
  const A = boxMasks([a], size, d),
    B = boxMasks([b], size, d),
    out = {merged: [], seen: []};
  for (let h = 0; h < 5; h++) {
    const p = A[h].values,
      q = B[h].values;
    const of = (i, j) => i >= 0 && j >= 0 && i < d && j < d && p[i * d + j] > threshold;
    let together = false;
    for (let i = 0; i < d && !together; i++)
      for (let j = 0; j < d && !together; j++) {
        together =
          q[i * d + j] > threshold && (of(i, j) || of(i - 1, j) || of(i + 1, j) || of(i, j - 1) || of(i, j + 1));
      }
    out.merged.push(together);
    out.seen.push(p.some(v => v > threshold) && q.some(v => v > threshold));
  }
  return out;
}

/** The loss of Sec. 4, mean over the outputs. @param {ArrayLike<number>} pred @param {ArrayLike<number>} m */
function maskLoss(pred, m, lam = 0.1) {
  let total = 0;
  for (let k = 0; k < m.length; k++) total += (m[k] + lam) * (pred[k] - m[k]) ** 2;
  return total / m.length;
}

// ---- Eq. (2) and (3): from masks to scores

/** The sum of Eq. (2): what a box holds of a mask. @param {Mask} m @param {Box} b @param {number[]} size */
function integral(m, [x0, y0, x1, y1], [H, W]) {
  const u = overlaps(y0, y1, m.rows, H),
    v = overlaps(x0, x1, m.cols, W);
  let total = 0;
  for (let i = 0; i < m.rows; i++) {
    if (!u[i]) continue;
    let line = 0;
    for (let j = 0; j < m.cols; j++) line += m.values[i * m.cols + j] * v[j];
    total += u[i] * line;
  }
  return total * (H / m.rows) * (W / m.cols);
}

/** Eq. (2): the part of a box that a mask covers. @param {Mask} m @param {Box} b @param {number[]} size */
function scoreFull(m, b, size) {
  return area(b) > 0 ? integral(m, b, size) / area(b) : 0;
}

/**
 * The ten terms of Eq. (3).
 * @param {Mask[]} m five masks @param {Box} b @param {number[]} size @param {number} ring outer border, as a factor
 * @returns {number[][]} for each mask S(bb(h), m^h) and S(bb(h̄), m^h)
 */
function terms(m, b, size, ring = 1.2) {
  const parts = halves(b),
    outer = scaled(b, ring),
    around = area(outer) - area(b);
  const outside = around > 0 ? (integral(m[0], outer, size) - integral(m[0], b, size)) / around : 0;
  return parts.map((part, h) => [
    scoreFull(m[h], part, size),
    h ? scoreFull(m[h], parts[OPPOSITE[h]], size) : outside,
  ]);
}

/** Eq. (3): how well a box agrees with the five masks. @returns {number} at most 5 */
function score(m, b, size, ring = 1.2) {
  return terms(m, b, size, ring).reduce((total, [own, opposite]) => total + own - opposite, 0);
}

/** The sizes of the search that fit into the image. @returns {number[][]} of [h, w] */
function boxSizes([H, W], ratios = RATIOS, meanDims = MEAN_DIMS) {
  const out = [];
  for (const s of meanDims)
    for (const r of ratios) {
      const sum = s * (H + W),
        h = sum / (1 + r),
        w = (sum * r) / (1 + r);
      if (h <= H && w <= W) out.push([h, w]);
    }
  return out.length ? out : [[H, W]];
}

/** Where a box of one side may begin. @returns {number[]} */
function starts(length, side, stride) {
  return Array.from({length: Math.floor((length - side) / stride + 1e-6) + 1}, (_, k) => k * stride);
}

/** Sums of all cells above and to the left: what any box holds is four of them, interpolated. @returns {Float64Array} */
function runningSums(rows, cols, values) {
  const n = cols + 1,
    out = new Float64Array((rows + 1) * n);
  for (let i = 1; i <= rows; i++) {
    let line = 0;
    for (let j = 1; j <= cols; j++) {
      line += values[(i - 1) * cols + j - 1];
      out[i * n + j] = out[(i - 1) * n + j] + line;
    }
  }
  return out;
}

/** The full mask, top − bottom and left − right, as running sums: all that Eq. (3) needs. @param {Mask[]} m */
function threeMasks(m) {
  const [{rows, cols}] = m,
    sums = values => runningSums(rows, cols, values),
    less = (a, b) => sums(a.values.map((v, k) => v - b.values[k]));
  return {rows, cols, full: sums(m[0].values), vertical: less(m[1], m[2]), horizontal: less(m[3], m[4])};
}

/** Where a point of an axis lies: the cell border before it, and how far it is to the next. */
function border(at, n, length) {
  const x = Math.max(0, Math.min(n, (at * n) / length)),
    i = Math.min(n - 1, Math.floor(x));
  return [i, x - i];
}

/** The points that Eq. (3) needs of one axis, for each position of a box: its ends, its middle, the ends of the ring. */
function axis(length, side, n, stride, ring) {
  const g = (side * (ring - 1)) / 2,
    at = x => border(x, n, length);
  return starts(length, side, stride).map(x => ({
    at: x,
    lo: at(x),
    mid: at(x + side / 2),
    hi: at(x + side),
    from: at(x - g),
    to: at(x + side + g),
  }));
}

/** One line of running sums at a height: `by` times, added to `out`. */
function addLine(out, sums, n, [i, part], by) {
  const first = i * n;
  for (let j = 0; j < n; j++) {
    const v = sums[first + j];
    out[j] += by * (v + part * (sums[first + n + j] - v));
  }
}

/** A line at a point. */
function along(line, [j, part]) {
  return line[j] + part * (line[j + 1] - line[j]);
}

/**
 * Eq. (2) and Eq. (3) of one box size at every position.
 * @param {boolean} [fullOnly] score by the full mask alone
 * @returns {{ys: number[], xs: number[], full: Float64Array, scores: Float64Array}} row by row
 */
function scoreMap(three, [H, W], h, w, stride = 5, ring = 1.2, fullOnly = false) {
  const {rows, cols} = three,
    A = h * w,
    cell = (H / rows) * (W / cols),
    out = cell / (A * (ring * ring - 1)),
    n = cols + 1;
  const ys = axis(H, h, rows, stride, ring),
    xs = axis(W, w, cols, stride, ring);
  const full = new Float64Array(ys.length * xs.length),
    scores = new Float64Array(full.length),
    lines = [0, 1, 2, 3].map(() => new Float64Array(n)),
    [inside, around, vertical, horizontal] = lines;
  let k = 0;
  for (const y of ys) {
    for (const line of lines) line.fill(0);
    addLine(inside, three.full, n, y.hi, 1);
    addLine(inside, three.full, n, y.lo, -1);
    addLine(around, three.full, n, y.to, 1);
    addLine(around, three.full, n, y.from, -1);
    if (!fullOnly) {
      addLine(vertical, three.vertical, n, y.mid, 2);
      addLine(vertical, three.vertical, n, y.lo, -1);
      addLine(vertical, three.vertical, n, y.hi, -1);
      addLine(horizontal, three.horizontal, n, y.hi, 1);
      addLine(horizontal, three.horizontal, n, y.lo, -1);
    }
    for (const x of xs) {
      const own = along(inside, x.hi) - along(inside, x.lo);
      full[k] = (own * cell) / A;
      scores[k] = full[k] - (along(around, x.to) - along(around, x.from) - own) * out;
      if (!fullOnly) {
        const tops = along(vertical, x.hi) - along(vertical, x.lo),
          lefts = 2 * along(horizontal, x.mid) - along(horizontal, x.lo) - along(horizontal, x.hi);
        scores[k] += ((2 * cell) / A) * (tops + lefts);
      }
      k++;
    }
  }
  return {ys: ys.map(y => y.at), xs: xs.map(x => x.at), full, scores};
}

/** All boxes of a search that pass Eq. (2), in the order of the search: x, y, w, h, Eq. (2) and Eq. (3) of each. */
function candidates(three, size, {ratios, meanDims, stride, threshold, ring, fullOnly}) {
  const parts = [];
  let tried = 0;
  for (const [h, w] of boxSizes(size, ratios, meanDims)) {
    const {ys, xs, full, scores} = scoreMap(three, size, h, w, stride, ring, fullOnly);
    tried += scores.length;
    for (let p = 0, k = 0; p < ys.length; p++)
      for (let q = 0; q < xs.length; q++, k++)
        if (full[k] > threshold) parts.push(xs[q], ys[p], w, h, full[k], scores[k]);
  }
  const numbers = Float64Array.from(parts),
    n = numbers.length / 6;
  function at(k) {
    const [x, y, w, h, full, score] = numbers.subarray(6 * k, 6 * k + 6);
    return {box: [x, y, x + w, y + h], score, full};
  }
  return {numbers, n, at, tried};
}

/** As `nms`, for very many boxes of which few are kept: the best one, then the best of those that it leaves, and so on. */
function firstKept({numbers, n, at}, topK, threshold, rule) {
  const gone = new Uint8Array(n),
    kept = [];
  while (kept.length < topK) {
    let top = -1;
    for (let k = 0; k < n; k++) if (!gone[k] && (top < 0 || numbers[6 * k + 5] > numbers[6 * top + 5])) top = k;
    if (top < 0) break;
    const best = at(top),
      [x0, y0, x1, y1] = best.box,
      A = area(best.box);
    kept.push(best);
    gone[top] = 1;
    for (let k = 0; k < n; k++) {
      if (gone[k]) continue;
      const x = numbers[6 * k],
        y = numbers[6 * k + 1],
        w = numbers[6 * k + 2],
        h = numbers[6 * k + 3],
        wide = Math.min(x1, x + w) - Math.max(x0, x),
        high = Math.min(y1, y + h) - Math.max(y0, y);
      if (wide <= 0 || high <= 0) continue;
      const own = (x + w - x) * (y + h - y), // as `area` of its box has it
        shared = wide * high,
        whole = rule === "dpm" ? own : A + own - shared;
      if (shared / Math.max(whole, 1e-12) > threshold) gone[k] = 1;
    }
  }
  return kept;
}

/**
 * The exhaustive search of Sec. 5.2.
 * @param {Mask[]} m five masks of one class @param {number[]} size
 * @param {{ratios?: number[], meanDims?: number[], stride?: number, threshold?: number, ring?: number,
 *   fullOnly?: boolean, topK?: number, rule?: "dpm"|"iou", nmsThreshold?: number}} choices
 * @returns {{found: Found[], tried: number, passed: number}} best first; boxes tried, and those that pass Eq. (2)
 */
function search(m, size, choices = {}) {
  const {ratios = RATIOS, meanDims = MEAN_DIMS, stride = 5, threshold = 0.5, ring = 1.2} = choices;
  const {fullOnly = false, topK = 5, rule = "dpm", nmsThreshold = 0.5} = choices;
  if (!m[0].values.some(v => v > threshold)) return {found: [], tried: 0, passed: 0}; // no mean exceeds the maximum
  const all = candidates(threeMasks(m), size, {ratios, meanDims, stride, threshold, ring, fullOnly}),
    found = firstKept(all, topK, nmsThreshold, rule);
  return {found, tried: all.tried, passed: all.n};
}

// ---- suppression

/** The overlap that a rule compares: dpm over the area of the lower-scored box, iou over the union. */
function suppressionOverlap(better, lower, rule = "dpm") {
  return overlap(better, lower, rule === "dpm" ? "second" : "union");
}

/**
 * Greedy suppression; equal scores keep their order.
 * @param {Box[]} boxes @param {number[]} scores @param {number} threshold overlap from which the lower-scored box goes
 * @param {"dpm"|"iou"} rule @param {number} limit stop when so many are kept
 * @returns {number[]} indices that stay, best first
 */
function nms(boxes, scores, threshold = 0.5, rule = "dpm", limit = Infinity) {
  const order = scores.map((_, k) => k).sort((a, b) => scores[b] - scores[a] || a - b),
    kept = [];
  for (const k of order) {
    if (kept.length >= limit) break;
    if (kept.every(o => suppressionOverlap(boxes[o], boxes[k], rule) <= threshold)) kept.push(k);
  }
  return kept;
}

/** For each box that suppression removes: the kept box that removes it. @returns {Map<number, number>} */
function suppressors(boxes, scores, threshold = 0.5, rule = "dpm") {
  const kept = nms(boxes, scores, threshold, rule),
    out = new Map();
  boxes.forEach((b, k) => {
    if (!kept.includes(k))
      out.set(
        k,
        kept.find(o => suppressionOverlap(boxes[o], b, rule) > threshold),
      );
  });
  return out;
}

// ---- scales (Sec. 5.3)

/** Windows along one side at a scale: the fewest evenly spaced ones that share at least `part` of a side. */
function perSide(scale, part = 0.2) {
  const n = 2 ** scale;
  return scale ? 1 + Math.ceil((n - 1) / (1 - part) - 1e-9) : 1;
}

/** The windows of each scale, row by row. @returns {Box[][]} */
function windows([H, W], nScales = 3, part = 0.2) {
  return Array.from({length: nScales}, (_, s) => {
    const n = perSide(s, part),
      h = H / 2 ** s,
      w = W / 2 ** s,
      step = L => (L - L / 2 ** s) / Math.max(1, n - 1);
    return Array.from({length: n * n}, (_, k) => {
      const x = (k % n) * step(W),
        y = Math.floor(k / n) * step(H);
      return [x, y, x + w, y + h];
    });
  });
}

/** Merge the masks of one scale's windows by their maximum; of the first ones alone if not all are there. */
function merge(masks, scale, part = 0.2) {
  const n = perSide(scale, part),
    d = masks[0].rows,
    g = d * 2 ** scale,
    step = (g - d) / Math.max(1, n - 1);
  const out = mask(g, g, -Infinity);
  masks.forEach((w, k) => {
    const i0 = Math.floor(k / n) * step,
      j0 = (k % n) * step;
    for (let i = 0; i < d; i++)
      for (let j = 0; j < d; j++) {
        const at = (i0 + i) * g + j0 + j;
        out.values[at] = Math.max(out.values[at], w.values[i * d + j]);
      }
  });
  return out;
}

/** The aspect ratios of boxes in their crops: the square roots. */
function ratiosOfCrops(ratios) {
  return ratios.map(Math.sqrt);
}

/**
 * The best box of a crop, in pixels of the image; undefined where there is none.
 * @param {Mask[]} m its five masks @param {Box} window where it was cut @param {object} choices those of `search`
 */
function bestInCrop(m, window, {ratios = RATIOS, find = search, ...choices} = {}) {
  const inCrop = {...choices, ratios: ratiosOfCrops(ratios), topK: 1},
    [best] = find(m, [CROP_SIDE, CROP_SIDE], inCrop).found,
    unit = best && best.box.map(v => v / CROP_SIDE);
  return best && {...best, box: absolute(unit, window)};
}

/** Suppression class by class; best first. @param {{box: Box, score: number, label: number}[]} found */
function suppress(found, threshold = 0.5, rule = "dpm") {
  const kept = [];
  for (const label of new Set(found.map(f => f.label))) {
    const own = found.filter(f => f.label === label);
    const stay = nms(
      own.map(f => f.box),
      own.map(f => f.score),
      threshold,
      rule,
    );
    kept.push(...stay.map(k => own[k]));
  }
  return kept.sort((a, b) => b.score - a.score);
}

/**
 * What the search finds at one scale, for all classes.
 * @param {Mask[][][]} seen five masks of each class in each of the scale's windows
 * @returns {(Found & {label: number, scale: number})[]}
 */
function searchScale(seen, scale, size, {part = 0.2, find = search, ...choices} = {}) {
  return seen[0].flatMap((_, label) => {
    const five = MASKS.map((_, h) => {
      const own = seen.map(m => m[label][h]);
      return merge(own, scale, part);
    });
    return find(five, size, choices).found.map(f => ({...f, label, scale}));
  });
}

/**
 * Algorithm 1 for all classes at once, with suppression over all scales after either loop.
 * @param {(windows: Box[], labels?: number[]) => Promise<Mask[][][]|Mask[][]>} look five masks of each class in each
 *   window; with labels, those of one class for each window
 * @param {number[]} size of the image
 * @param {{nScales?: number, part?: number, enlarge?: number}} choices and those of `search`
 * @yields {{stage: string, found: (Found & {label: number, scale: number})[]}} first, then refined
 */
async function* algorithm1(look, size, choices = {}) {
  const {nScales = 3, part = 0.2, enlarge = 1.2, rule = "dpm", nmsThreshold = 0.5} = choices;
  const found = [],
    scales = windows(size, nScales, part);
  for (const [scale, ws] of scales.entries()) found.push(...searchScale(await look(ws), scale, size, choices));
  yield {stage: "first", found: suppress(found, nmsThreshold, rule)};
  const crops = found.map(f => enlarged(f.box, size, enlarge)),
    labels = found.map(f => f.label);
  const seen = found.length ? await look(crops, labels) : [];
  const refined = found.flatMap((f, k) => {
    const best = bestInCrop(seen[k], crops[k], choices);
    return best ? [{...f, ...best, earlier: f.box}] : [];
  });
  yield {stage: "refined", found: suppress(refined, nmsThreshold, rule)};
}

// ---- cropping

/** Where samples along one axis lie: the pixel before each, the next one, and how far it is to that. */
function places(lo, hi, count, limit) {
  const before = new Int32Array(count),
    after = new Int32Array(count),
    part = new Float64Array(count);
  for (let q = 0; q < count; q++) {
    const x = Math.min(Math.max(lo + ((q + 0.5) * (hi - lo)) / count - 0.5, 0), limit - 1);
    before[q] = Math.floor(x);
    after[q] = Math.min(before[q] + 1, limit - 1);
    part[q] = x - before[q];
  }
  return {before, after, part};
}

/**
 * Cut a window out of an image, anti-aliased: a pixel is the mean of n × n interpolated samples.
 * @param {{height: number, width: number, data: ArrayLike<number>}} image RGBA bytes, as a canvas gives them
 * @param {Box} window @param {number} size side of the crop
 * @returns {Float32Array} (3, size, size) in [0, 1]
 */
function crop({height, width, data}, window, size) {
  const [x0, y0, x1, y1] = window,
    n = Math.max(1, Math.ceil(Math.max(x1 - x0, y1 - y0) / size));
  const xs = places(x0, x1, size * n, width),
    ys = places(y0, y1, size * n, height);
  const first = xs.before[0],
    wide = xs.after[size * n - 1] - first + 1,
    row = new Float64Array(3 * wide);
  const out = new Float32Array(3 * size * size),
    unit = 1 / (n * n * 255);
  for (let p = 0; p < size; p++) {
    row.fill(0); // the sum of n lines, each between two rows of pixels
    for (let k = p * n; k < (p + 1) * n; k++) {
      const v = ys.part[k];
      let a = (ys.before[k] * width + first) * 4,
        b = (ys.after[k] * width + first) * 4;
      for (let j = 0; j < 3 * wide; j += 3, a += 4, b += 4) {
        row[j] += data[a] + v * (data[b] - data[a]);
        row[j + 1] += data[a + 1] + v * (data[b + 1] - data[a + 1]);
        row[j + 2] += data[a + 2] + v * (data[b + 2] - data[a + 2]);
      }
    }
    for (let c = 0; c < 3; c++)
      for (let q = 0; q < size; q++) {
        let sum = 0;
        for (let k = q * n; k < (q + 1) * n; k++) {
          const l = row[3 * (xs.before[k] - first) + c];
          sum += l + xs.part[k] * (row[3 * (xs.after[k] - first) + c] - l);
        }
        out[(c * size + p) * size + q] = sum * unit;
      }
  }
  return out;
}

// ---- average precision (Sec. 7)

/**
 * VOC's rules 1 to 5 for the detections of one class.
 * @param {{image: number, box: Box, score: number}[]} found
 * @param {{image: number, box: Box, difficult?: boolean}[]} objects
 * @returns {{order: number[], right: (boolean|null)[], object: number[]}} indices, the surest first; null counts neither way
 */
function hits(found, objects, iou = 0.5) {
  const order = found.map((_, k) => k).sort((a, b) => found[b].score - found[a].score || a - b);
  const taken = new Set(),
    right = [],
    object = [];
  for (const k of order) {
    let best = -1,
      most = -1;
    objects.forEach((o, g) => {
      const v = o.image === found[k].image ? overlap(found[k].box, o.box) : -1;
      if (v > most) [best, most] = [g, v];
    });
    const enough = best >= 0 && most >= iou;
    object.push(enough ? best : -1);
    if (enough && objects[best].difficult) {
      right.push(null);
      continue;
    }
    right.push(enough && !taken.has(best));
    if (enough) taken.add(best);
  }
  return {order, right, object};
}

/** Recall and precision after each detection. @param {boolean[]} right in descending order of score */
function curve(right, nObjects) {
  let n = 0;
  const recall = [],
    precision = [];
  right.forEach((hit, k) => {
    n += hit ? 1 : 0;
    recall.push(n / Math.max(1, nObjects));
    precision.push(n / (k + 1));
  });
  return {recall, precision};
}

/** The best precision at each of the eleven levels of recall or beyond. @returns {number[]} (11,) */
function elevenLevels(recall, precision) {
  return Array.from({length: 11}, (_, k) => {
    const at = precision.filter((_, i) => recall[i] >= k / 10 - 1e-9);
    return at.length ? Math.max(...at) : 0;
  });
}

/** One number for a curve. @param {"voc07"|"area"} metric eleven levels, or the area under the staircase */
function averagePrecision(recall, precision, metric = "voc07") {
  if (metric === "voc07") return elevenLevels(recall, precision).reduce((a, b) => a + b, 0) / 11;
  const best = precision.slice();
  for (let k = best.length - 2; k >= 0; k--) best[k] = Math.max(best[k], best[k + 1]);
  return recall.reduce((total, r, k) => total + (r - (k ? recall[k - 1] : 0)) * best[k], 0);
}

/** What the explorables share: elements, a stage with boxes to drag, sliders, captions, colours, motion. */

/** One colour a quantity, as `detectornet_nb.draw.COLORS` has it. */
const COLORS = {
  full: "#7f7f7f",
  top: "#d55e00",
  bottom: "#009e73",
  left: "#0072b2",
  right: "#f0e442",
  truth: "#ffffff",
  first: "#e69f00",
  refined: "#a259e6",
  crop: "#56b4e9",
  ring: "#cc79a7",
};
const MAGMA = [
  [0, 0, 4],
  [59, 15, 112],
  [140, 41, 129],
  [222, 73, 104],
  [254, 159, 109],
  [252, 253, 191],
];

const STYLE = `
.xp-app { --line: color-mix(in srgb, currentColor 28%, transparent); --soft: color-mix(in srgb, currentColor 8%, transparent);
  container-type: inline-size; margin: 0 0 .75rem; line-height: 1.4; font-size: 1rem; text-align: left; }
.xp-app * { box-sizing: border-box; }
.xp-app [hidden] { display: none !important; }
.xp-app .xp-cols { display: grid; gap: .75rem 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@container (min-width: 560px) { .xp-app .xp-cols { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); } 
  .xp-app .xp-cols.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.xp-app .xp-pair { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
@container (max-width: 420px) { .xp-app .xp-tile { font-size: .8rem; } }
.xp-stage { position: relative; background: #141414; border-radius: 4px; overflow: hidden; }
.xp-app .xp-stage > canvas, .xp-app .xp-stage > svg { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.xp-stage svg { overflow: hidden; user-select: none; -webkit-user-select: none; }
.xp-app canvas.cells { image-rendering: pixelated; }
.xp-app canvas { width: 100%; height: auto; display: block; border-radius: 3px; box-shadow: 0 0 0 1px var(--line); }
.xp-app svg text { font-family: inherit; font-size: calc(13px * var(--u, 1)); fill: currentColor; }
.xp-stage svg text { fill: #fff; paint-order: stroke; stroke: rgba(0, 0, 0, .75); stroke-width: calc(3px * var(--u, 1)); }
.xp-app .rim, .xp-app .line { fill: none; vector-effect: non-scaling-stroke; pointer-events: none; }
.xp-app .rim { stroke: #000; stroke-opacity: .6; stroke-width: 4.5; }
.xp-app .line { stroke-width: 2.25; }
.xp-app .hit { fill: transparent; touch-action: none; cursor: move; outline: none; }
.xp-app .hit:focus-visible { stroke: #fff; stroke-width: 3; stroke-dasharray: 5 4; vector-effect: non-scaling-stroke; }
.xp-app .grip { r: calc(5.5px * var(--u, 1)); stroke: #000; stroke-opacity: .7; stroke-width: 1.5; vector-effect: non-scaling-stroke;
  pointer-events: none; }
.xp-app .corner { r: calc(14px * var(--u, 1)); fill: transparent; touch-action: none; outline: none; }
.xp-app .corner:focus-visible { stroke: #fff; stroke-width: 3; vector-effect: non-scaling-stroke; }
.xp-app .xp-controls { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; margin: .6rem 0 .2rem; }
.xp-app label.xp-slider { display: grid; grid-template-columns: auto 1fr 3.6em; gap: .6rem; align-items: center; flex: 1 1 14rem;
  min-width: 0; margin: 0; min-height: 2.25rem; }
.xp-app input[type=range] { width: 100%; min-width: 4rem; accent-color: #0072b2; margin: 0; height: 1.5rem; }
.xp-app output { font-variant-numeric: tabular-nums; }
.xp-app button, .xp-app .xp-choice label { font: inherit; font-size: .9rem; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: 1.1rem; padding: .3rem .8rem; min-height: 2.1rem; cursor: pointer; margin: 0; }
.xp-app button:hover, .xp-app .xp-choice label:hover { border-color: currentColor; }
.xp-app button:disabled { opacity: .5; cursor: default; }
.xp-app button.main { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app button:focus-visible, .xp-app input:focus-visible, .xp-app .xp-choice label:focus-within {
  outline: 3px solid #56b4e9; outline-offset: 2px; }
.xp-app .xp-choice { display: inline-flex; flex-wrap: wrap; gap: .35rem; align-items: center; border: 0; margin: 0; padding: 0; min-width: 0; }
.xp-app .xp-choice legend { float: left; width: auto; font-size: .9rem; margin: 0 .2rem 0 0; padding: 0; line-height: 2.1rem; }
.xp-app .xp-choice input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.xp-app .xp-choice label { display: inline-flex; align-items: center; }
.xp-app .xp-choice label:has(:checked) { background: #0067a5; border-color: #0067a5; color: #fff; }
.xp-app .xp-caption { margin: .5rem 0 0; min-height: 2.8em; border-left: 3px solid #56b4e9; padding-left: .75rem; }
.xp-app .xp-note { font-size: .875rem; margin: .3rem 0 0; }
.xp-app .xp-tiles { display: grid; gap: .5rem; grid-template-columns: repeat(var(--n, 3), minmax(0, 1fr)); }
.xp-app .xp-tiles.few { --n: 2; }
@container (min-width: 420px) { .xp-app .xp-tiles.few { --n: 3; } }
.xp-app .xp-tile { font-size: .875rem; line-height: 1.25; min-width: 0; }
.xp-app .xp-tile .xp-name { display: flex; gap: .35em; align-items: baseline; flex-wrap: wrap; }
.xp-app .xp-swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; box-shadow: 0 0 0 1px var(--line); flex: none; }
.xp-app .xp-big { font-size: 1.5rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.xp-hidden { position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.xp-live .xp-fallback { display: none !important; }
@media print { .xp-app { display: none !important; } .xp-live .xp-fallback { display: revert !important; } }
`;

// ---- elements

function fill(el, attributes, children) {
  for (const [k, v] of Object.entries(attributes || {})) {
    if (k.startsWith("on")) el.addEventListener(k.slice(2), v);
    else if (v !== undefined && v !== null && v !== false) el.setAttribute(k, v === true ? "" : v);
  }
  el.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined));
  return el;
}
/** An HTML element. */
function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}
/** An SVG element. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}
function set(el, attributes) {
  return fill(el, attributes, []);
}

/** Does the reader want things to stand still? */
function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Call `step(part)` from 0 to 1 over some time; at once where motion is not wanted. Returns a function that ends it. */
function animate(ms, step, done = () => {}) {
  if (still()) {
    step(1);
    done();
    return () => {};
  }
  let begun = null,
    live = true;
  function frame(now) {
    if (!live) return;
    begun ??= now;
    const part = Math.min(1, (now - begun) / ms);
    step(part);
    if (part < 1) requestAnimationFrame(frame);
    else done();
  }
  requestAnimationFrame(frame);
  return () => {
    live = false;
  };
}

/** Call `tick()` in each frame while `el` is on the screen and `running()` says so. */
function whileSeen(el, running, tick) {
  let seen = false,
    asked = false;
  function frame() {
    asked = false;
    if (!seen || !running()) return;
    tick();
    ask();
  }
  function ask() {
    if (!asked) {
      asked = true;
      requestAnimationFrame(frame);
    }
  }
  new IntersectionObserver(([e]) => {
    seen = e.isIntersecting;
    if (seen) ask();
  }).observe(el);
  return ask;
}

// ---- controls

/** A slider with its name and its value. */
function slider({label, min, max, step, value, text = String, input}) {
  const out = h("output"),
    range = h("input", {type: "range", min, max, step, value});
  const show = () => {
    out.textContent = text(+range.value);
    range.setAttribute("aria-valuetext", out.textContent);
  };
  range.addEventListener("input", () => {
    show();
    input(+range.value);
  });
  show();
  const el = h("label", {class: "xp-slider"}, h("span", {}, label), range, out);
  return {
    el,
    range,
    get value() {
      return +range.value;
    },
    set(v) {
      range.value = v;
      show();
    },
  };
}

function button(text, click, main = false) {
  return h("button", {type: "button", class: main ? "main" : null, onclick: click}, text);
}

/** One of several. */
function choice(legend, options, value, change) {
  const name = `xp-${Math.random().toString(36).slice(2)}`,
    inputs = options.map(([v]) =>
      h("input", {type: "radio", name, value: v, checked: v === value, onchange: () => change(v)}),
    );
  const el = h(
    "fieldset",
    {class: "xp-choice"},
    h("legend", {}, legend),
    options.map(([, text], k) => h("label", {}, inputs[k], text)),
  );
  return {
    el,
    set(v) {
      for (const i of inputs) i.checked = i.value === v;
    },
  };
}

/** A sentence that changes with what happens; it is read aloud when things have come to rest. */
function caption() {
  const shown = h("p", {class: "xp-caption"}),
    spoken = h("div", {class: "xp-hidden", "aria-live": "polite"});
  let wait = 0,
    said = null;
  return {
    el: h("div", {}, shown, spoken),
    say(text) {
      if (text === shown.textContent) return;
      shown.textContent = text;
      clearTimeout(wait);
      if (said === null)
        said = text; // what stands there at first is read with the page
      else
        wait = setTimeout(() => {
          spoken.textContent = text;
        }, 700);
    },
  };
}

// ---- pictures

function rgb(hex) {
  return [1, 3, 5].map(k => parseInt(hex.slice(k, k + 2), 16));
}
function magma(v) {
  const at = Math.max(0, Math.min(1, v)) * (MAGMA.length - 1),
    k = Math.min(MAGMA.length - 2, Math.floor(at));
  return MAGMA[k].map((c, i) => c + (MAGMA[k + 1][i] - c) * (at - k));
}

/** Paint values row by row, a cell a pixel; `color(value)` gives red, green, blue and, if it likes, alpha. */
function paint(canvas, rows, cols, color) {
  if (canvas.width !== cols || canvas.height !== rows) Object.assign(canvas, {width: cols, height: rows});
  const context = canvas.getContext("2d"),
    pixels = context.createImageData(cols, rows);
  for (let k = 0; k < rows * cols; k++) {
    const [r, g, b, a = 255] = color(k);
    pixels.data.set([r, g, b, a], 4 * k);
  }
  context.putImageData(pixels, 0, 0);
}

/** A mask, from black to its colour. */
function paintMask(canvas, m, hex) {
  const c = rgb(hex);
  paint(canvas, m.rows, m.cols, k => {
    const v = Math.max(0, Math.min(1, m.values[k]));
    return c.map(x => x * v);
  });
}

/** The four half masks in their colours, mixed by their strength (Fig. 3). */
function paintHalves(canvas, five, alpha = () => 255) {
  const colors = ["top", "bottom", "left", "right"].map(name => rgb(COLORS[name]));
  paint(canvas, five[0].rows, five[0].cols, k => {
    const v = five.slice(1).map(m => Math.max(0, Math.min(1, m.values[k]))),
      sum = Math.max(1, v[0] + v[1] + v[2] + v[3]);
    return [...[0, 1, 2].map(c => colors.reduce((t, o, h) => t + o[c] * v[h], 0) / sum), alpha(Math.max(...v))];
  });
}

/** The outline of the cells above a threshold, as the path of an SVG whose unit is a cell. */
function outline(m, threshold = 0.5) {
  const {rows, cols, values} = m,
    path = [];
  const on = (i, j) => i >= 0 && j >= 0 && i < rows && j < cols && values[i * cols + j] > threshold;
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= cols; j++) {
      if (on(i - 1, j) !== on(i, j)) path.push(`M${j} ${i}h1`);
      if (on(i, j - 1) !== on(i, j)) path.push(`M${j} ${i}v1`);
    }
  return path.join("");
}

/** A surface of W × H units: canvases below, an SVG above. `--u` is how many units a pixel of the screen has. */
function stage(W, H, label, layers = 1) {
  const canvases = Array.from({length: layers}, () => h("canvas", {width: W, height: H, "aria-hidden": "true"}));
  const top = svg("svg", {viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", role: "group", "aria-label": label});
  const el = h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvases, top);
  new ResizeObserver(() => top.style.setProperty("--u", W / Math.max(1, el.clientWidth))).observe(el);
  return {
    el,
    canvases,
    svg: top,
    W,
    H,
    unit() {
      return W / Math.max(1, el.clientWidth);
    },
    at(e) {
      const r = top.getBoundingClientRect();
      return [((e.clientX - r.left) / r.width) * W, ((e.clientY - r.top) / r.height) * H];
    },
  };
}

/** Let `el` be dragged: `move(dx, dy, x, y)` in units since it was taken up. */
function drag(stage, el, start, move, end = () => {}) {
  let from = null;
  el.addEventListener("pointerdown", e => {
    if (e.button) return;
    e.preventDefault();
    el.focus({preventScroll: true, focusVisible: false});
    el.setPointerCapture(e.pointerId);
    from = stage.at(e);
    start();
  });
  el.addEventListener("pointermove", e => {
    if (!from) return;
    const [x, y] = stage.at(e);
    move(x - from[0], y - from[1], x, y);
  });
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) {
    el.addEventListener(type, () => {
      if (from) {
        from = null;
        end();
      }
    });
  }
}

const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
/** Arrow keys on `el`; with Shift, bigger steps. */
function arrows(el, move) {
  el.addEventListener("keydown", e => {
    const way = ARROWS[e.key];
    if (!way || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    const step = e.shiftKey ? 10 : 2;
    move(way[0] * step, way[1] * step);
  });
}

/** Where a box's sides are written and drawn. */
function place(rect, [x0, y0, x1, y1]) {
  return set(rect, {x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0)});
}

/** An outlined box with a dark rim, not to be dragged. */
function outlined(color, more = {}) {
  const rim = svg("rect", {class: "rim"}),
    line = svg("rect", {class: "line", stroke: color, ...more});
  return {
    el: svg("g", {}, rim, line),
    line,
    rim,
    place(b) {
      place(rim, b);
      place(line, b);
    },
  };
}

/** A box that can be dragged by its inside and resized by its corners, by mouse, finger and keys; its text stands at the top or, if `low`, below. */
function handle(stage, {box, name, color, least = 8, text = "", low = false, change}) {
  const look = outlined(color),
    label = svg("text", {"aria-hidden": "true"}, text);
  const hit = svg("rect", {class: "hit", tabindex: 0, role: "button", "aria-roledescription": "box to move"});
  const grips = [],
    corners = [0, 1, 2, 3].map(k => {
      grips.push(svg("circle", {class: "grip", fill: color}));
      const more =
        k === 3 ? {tabindex: 0, role: "button", "aria-roledescription": "corner to move"} : {"aria-hidden": "true"};
      return svg("circle", {class: "corner", style: `cursor: ${k % 3 ? "nesw" : "nwse"}-resize`, ...more});
    });
  const el = svg("g", {}, look.el, hit, label, grips, corners);
  let now = box.slice(),
    before = now;
  const clamp = (v, lo, hi) => Math.max(lo, Math.min(hi, v));
  function show() {
    look.place(now);
    place(hit, now);
    set(label, {x: now[0], y: now[low ? 3 : 1]});
    label.style.transform = `translate(calc(6px * var(--u)), calc(${low ? -7 : 16}px * var(--u)))`;
    corners.forEach((c, k) => [c, grips[k]].forEach(o => set(o, {cx: now[k % 2 ? 2 : 0], cy: now[k > 1 ? 3 : 1]})));
    const where = `from x ${Math.round(now[0])}, y ${Math.round(now[1])} to x ${Math.round(now[2])}, y ${Math.round(now[3])}`;
    hit.setAttribute("aria-label", `${name}, ${where}; arrow keys move it`);
    corners[3].setAttribute("aria-label", `lower right corner of ${name}; arrow keys change its size`);
  }
  function put(b) {
    now = b;
    show();
    change(now);
  }
  function moved(b, dx, dy) {
    const x = clamp(dx, -b[0], stage.W - b[2]),
      y = clamp(dy, -b[1], stage.H - b[3]);
    put([b[0] + x, b[1] + y, b[2] + x, b[3] + y]);
  }
  function resized(b, k, dx, dy) {
    const [x0, y0, x1, y1] = b,
      n = b.slice();
    if (k % 2) n[2] = clamp(x1 + dx, x0 + least, stage.W);
    else n[0] = clamp(x0 + dx, 0, x1 - least);
    if (k > 1) n[3] = clamp(y1 + dy, y0 + least, stage.H);
    else n[1] = clamp(y0 + dy, 0, y1 - least);
    put(n);
  }
  const take = () => {
    before = now;
  };
  drag(stage, hit, take, (dx, dy) => moved(before, dx, dy));
  corners.forEach((c, k) => drag(stage, c, take, (dx, dy) => resized(before, k, dx, dy)));
  arrows(hit, (dx, dy) => moved(now, dx, dy));
  arrows(corners[3], (dx, dy) => resized(now, 3, dx, dy));
  show();
  stage.svg.append(el);
  return {
    el,
    hit,
    corner: corners[3],
    label,
    line: look.line,
    get box() {
      return now;
    },
    set(b) {
      now = b.slice();
      show();
    },
    rename(other) {
      name = other;
      label.textContent = other;
      show();
    },
  };
}

/** The smallest box lies on top, so that each can be reached. */
function smallestOnTop(stage, handles) {
  const size = b => (b[2] - b[0]) * (b[3] - b[1]),
    focused = document.activeElement;
  const order = [...handles].sort((a, b) => size(b.box) - size(a.box));
  const now = [...stage.svg.children].filter(c => handles.some(o => o.el === c));
  if (order.every((o, k) => o.el === now[k])) return;
  order.forEach(o => stage.svg.append(o.el));
  if (focused && stage.svg.contains(focused)) focused.focus({preventScroll: true});
}

/** Numbers from base64 bytes: `low + byte / 255 · (high − low)`. */
function unpack(text, low = 0, high = 1) {
  const bytes = atob(text),
    out = new Float64Array(bytes.length);
  for (let k = 0; k < bytes.length; k++) out[k] = low + (bytes.charCodeAt(k) / 255) * (high - low);
  return out;
}

/** An image from a data address; `then` gets it when it is there. */
function picture(address, then) {
  const image = new Image();
  image.onload = () => then(image);
  image.src = address;
  return image;
}

function list(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// ---- into the page

/** Put an explorable into each element that asks for it; the picture in it stays for print and where this fails. */
function mount(name, title, build) {
  function begin() {
    for (const host of document.querySelectorAll(`[data-explore="${name}"]:not(.xp-live)`)) {
      const app = h("div", {class: "xp-app", role: "group", "aria-label": title});
      const pictures = [...host.querySelectorAll("img")];
      host.prepend(app);
      try {
        build(app, host);
      } catch (error) {
        app.remove();
        console.error(error);
        continue;
      }
      if (!document.getElementById("xp-style")) document.head.append(h("style", {id: "xp-style"}, STYLE));
      pictures.forEach(p => (p.closest("a") || p).classList.add("xp-fallback"));
      host.classList.add("xp-live");
    }
  }
  begin();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
}

/** A box and its score: what Eq. (2) and Eq. (3) say of any box, on masks that the shipped network has painted (Sec. 5.2). */
/* global DATA: recorded by .ci/explore/record.py */

const RING = 1.2;

const signed = v => v.toFixed(2).replace("-", "−");

/** The five masks of the recording. */
function masks() {
  const all = unpack(DATA.masks, DATA.low, DATA.high),
    n = DATA.d * DATA.d;
  return MASKS.map((_, k) => ({rows: DATA.d, cols: DATA.d, values: all.slice(k * n, k * n + n)}));
}

function weakest(ten) {
  const lost = ten.flatMap(([own, opposite], k) => [
    {k, own: true, by: 1 - own, v: own},
    {k, own: false, by: opposite, v: opposite},
  ]);
  const {k, own, v} = lost.reduce((a, b) => (b.by > a.by ? b : a)),
    name = MASKS[k],
    part = `${Math.round(v * 100)} %`;
  if (!k)
    return own
      ? `the box is filled by the full mask only to ${part}`
      : `the full mask fills ${part} of the ring: the box is too small, or in the wrong place`;
  const other = MASKS[OPPOSITE[k]];
  return own
    ? `the ${name} mask fills only ${part} of the ${name} half`
    : `the ${name} mask fills ${part} of the ${other} half, which it should leave empty`;
}

function sentence(full, S, best, ten) {
  if (full <= 0.5)
    return `Only ${Math.round(full * 100)} % of this box is full mask. Eq. (2) asks for more than half, so the search drops it, whatever Eq. (3) says.`;
  if (S >= best - 0.005) return `S = ${S.toFixed(2)}: no box of the search scores higher.`;
  return `S = ${signed(S)}, where the best box of the search has ${best.toFixed(2)}. What costs most: ${weakest(ten)}.`;
}

mount("score", "A box and its score", app => {
  const size = DATA.size,
    [H, W] = size,
    m = masks(),
    three = threeMasks(m),
    said = caption();
  const all = search(m, size, {ratios: DATA.ratios, ring: RING}),
    best = all.found[0].score;
  const scene = stage(W, H, `An image of ${W} × ${H} pixels with two objects, and a box to move`, 2);
  const [photo, over] = scene.canvases;
  over.classList.add("cells");
  picture(DATA.image, image => photo.getContext("2d").drawImage(image, 0, 0, W, H));
  function cover(what) {
    over.style.opacity = what === "image" ? 0 : 1;
    if (what === "halves") paintHalves(over, m, v => 110 + 120 * v);
    else paint(over, DATA.d, DATA.d, k => [0, 0, 0, 205 * (1 - Math.max(0, Math.min(1, m[0].values[k])))]);
  }
  const ring = svg("path", {
    fill: COLORS.ring,
    "fill-opacity": 0.5,
    "fill-rule": "evenodd",
    "pointer-events": "none",
  });
  const others = svg("g", {opacity: 0.8});
  scene.svg.append(ring, others);

  const tiles = MASKS.map((name, k) => {
    const canvas = h("canvas", {class: "cells", "aria-hidden": "true"});
    paintMask(canvas, m[k], COLORS[name]);
    const own = svg("rect", {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.6,
      "vector-effect": "non-scaling-stroke",
    });
    const opposite = svg("rect", {
      fill: "none",
      stroke: "#fff",
      "stroke-width": 1.3,
      "stroke-dasharray": "3 3",
      "vector-effect": "non-scaling-stroke",
    });
    const top = svg(
      "svg",
      {viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", "aria-hidden": "true"},
      opposite,
      own,
    );
    const bars = [0, 1].map(() => h("div")),
      text = h("div", {style: "font-variant-numeric: tabular-nums"});
    const color = COLORS[name],
      rim = "border: 1.5px solid " + (k ? color : [color, COLORS.ring][0]);
    bars[0].style.cssText = `background: ${color}; box-shadow: 0 0 0 1px var(--line)`;
    bars[1].style.cssText = `background: repeating-linear-gradient(45deg, ${k ? color : COLORS.ring} 0 3px, transparent 3px 6px); box-shadow: 0 0 0 1px var(--line); ${rim}`;
    const chart = h(
      "div",
      {
        "aria-hidden": "true",
        style:
          "display: flex; gap: 8%; height: 84px; align-items: flex-end; border-bottom: 1px solid currentColor; margin: .5rem 0 .2rem; padding: 0 12%",
      },
      bars,
    );
    bars.forEach(b => {
      b.style.flex = "1";
    });
    const el = h(
      "div",
      {class: "xp-tile", style: "text-align: center"},
      h("div", {class: "xp-stage", style: `aspect-ratio: ${W} / ${H}`}, canvas, top),
      chart,
      h("div", {}, name),
      text,
    );
    return {el, own, opposite, bars, text};
  });

  const field = stage(W, H, "Eq. (3) of a box of this size, at every place; press to move the box there"),
    heat = field.canvases[0];
  heat.classList.add("cells");
  heat.style.position = "absolute";
  const cross = svg("path", {
    fill: "none",
    stroke: "#fff",
    "stroke-width": 2,
    "vector-effect": "non-scaling-stroke",
    "pointer-events": "none",
  });
  field.svg.append(cross);
  field.svg.style.cursor = "crosshair";
  const scale = h("div", {class: "xp-note"}),
    big = h("div", {class: "xp-big"}),
    eq2 = h("div", {class: "xp-note"});
  const note = h("p", {class: "xp-note"}, " ");

  let stop = () => {},
    shown = 0,
    sizes = "";
  const o = DATA.objects[0],
    box = handle(scene, {
      box: [o[0] + 12, o[1] - 6, o[2] + 14, o[3] - 8].map((v, k) => Math.max(0, Math.min(k % 2 ? H : W, v))),
      name: "the box",
      color: COLORS.first,
      change: () => {
        stop();
        show();
      },
    });
  function heatMap(b) {
    const w = b[2] - b[0],
      high = b[3] - b[1],
      key = `${w.toFixed(2)} ${high.toFixed(2)}`;
    if (key === sizes) return;
    sizes = key;
    const map = scoreMap(three, size, high, w, 2, RING),
      lo = Math.min(...map.scores),
      hi = Math.max(...map.scores);
    paint(heat, map.ys.length, map.xs.length, k => magma((map.scores[k] - lo) / Math.max(1e-9, hi - lo)));
    Object.assign(heat.style, {
      left: `${(50 * (w - 2)) / W}%`,
      top: `${(50 * (high - 2)) / H}%`,
      width: `${(200 * map.xs.length) / W}%`,
      height: `${(200 * map.ys.length) / H}%`,
      inset: "auto",
    });
    Object.assign(heat.style, {left: `${(100 * (w / 2 - 1)) / W}%`, top: `${(100 * (high / 2 - 1)) / H}%`});
    scale.textContent = `S of this size wherever its centre lies: from ${signed(lo)} (dark) to ${signed(hi)} (bright)`;
  }
  function show() {
    const b = box.box,
      ten = terms(m, b, size, RING),
      S = score(m, b, size, RING),
      full = scoreFull(m[0], b, size);
    const parts = halves(b),
      outer = scaled(b, RING),
      path = ([x0, y0, x1, y1]) => `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    ring.setAttribute("d", path(outer) + path(b));
    tiles.forEach((t, k) => {
      place(t.own, parts[k]);
      place(t.opposite, k ? parts[OPPOSITE[k]] : outer);
      ten[k].forEach((v, i) => {
        t.bars[i].style.height = `${Math.max(0, Math.min(1, v)) * 100}%`;
      });
      t.text.textContent = `${ten[k][0].toFixed(2)} − ${ten[k][1].toFixed(2)}`;
    });
    heatMap(b);
    const cx = (b[0] + b[2]) / 2,
      cy = (b[1] + b[3]) / 2;
    cross.setAttribute("d", `M${cx - 5} ${cy}h10M${cx} ${cy - 5}v10`);
    big.textContent = `S = ${signed(S)}`;
    eq2.textContent = `Eq. (2): ${full.toFixed(2)} of the box is full mask, ${full > 0.5 ? "more" : "not more"} than one half`;
    said.say(sentence(full, S, best, ten));
  }
  function go(target) {
    stop();
    const from = box.box;
    stop = animate(600, part => {
      const s = part * part * (3 - 2 * part);
      box.set(part === 1 ? target : from.map((v, k) => v + (target[k] - v) * s));
      show();
    });
  }
  field.svg.addEventListener("pointerdown", e => {
    const [x, y] = field.at(e),
      b = box.box,
      w = b[2] - b[0],
      high = b[3] - b[1];
    const x0 = Math.max(0, Math.min(W - w, x - w / 2)),
      y0 = Math.max(0, Math.min(H - high, y - high / 2));
    go([x0, y0, x0 + w, y0 + high]);
  });
  const next = button("the next best", () => {
    shown = (shown + 1) % all.found.length;
    go(all.found[shown].box);
    note.textContent = `Number ${shown + 1} of the ${all.found.length} that stay after suppression.`;
  });
  next.disabled = true;
  const find = button(
    "find the best",
    () => {
      const begun = performance.now(),
        r = search(m, size, {ratios: DATA.ratios, ring: RING}),
        ms = performance.now() - begun;
      shown = 0;
      next.disabled = false;
      others.replaceChildren(
        ...r.found.map(f => {
          const line = outlined(COLORS.first, {"stroke-dasharray": "4 3", "stroke-width": 1.5});
          line.place(f.box);
          return line.el;
        }),
      );
      const n = v => v.toLocaleString("en");
      note.textContent = `${n(r.tried)} boxes tried in ${Math.round(ms)} ms; ${n(r.passed)} pass Eq. (2); ${r.found.length} stay after suppression (dashed).`;
      go(r.found[0].box);
    },
    true,
  );
  const under = choice(
    "under the box:",
    [
      ["full", "full mask"],
      ["halves", "half masks"],
      ["image", "image"],
    ],
    "full",
    cover,
  );
  cover("full");
  app.append(
    h(
      "div",
      {class: "xp-cols"},
      h(
        "div",
        {},
        scene.el,
        h("div", {class: "xp-controls"}, find, next),
        note,
        h("div", {class: "xp-controls"}, under.el),
      ),
      h(
        "div",
        {},
        h(
          "div",
          {class: "xp-tiles", style: "--n: 5"},
          tiles.map(t => t.el),
        ),
        h(
          "div",
          {class: "xp-pair", style: "margin-top: .75rem"},
          h("div", {}, field.el),
          h("div", {}, big, eq2, scale),
        ),
      ),
    ),
    said.el,
    h(
      "p",
      {class: "xp-note"},
      "Filled bars count for the box, hatched ones against it. Outlined in the small masks: where each term is read, dashed where it should be empty.",
    ),
  );
  show();
});
})();
