// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"demo":{"model.safetensors":"62822a898416ffefafe17d6b4ed88686c4d2143b058fb894f5dfd4c3560bf64c"}},"size":[120,160],"name":"disc","image":"data:image/webp;base64,UklGRgIZAABXRUJQVlA4IPYYAAAQSQCdASqgAHgAPmUmjEWkIiEa/j0cQAZEthnAjwqAkgJkDTBuQAj9F+V7fR+a9Yf8d/V/2B6y+3vw7+ffrb6hHkH6/+fvbH+x3sA/S3/b9wD+C/wr/Qf0n/Rfsz8Ln6we4f+Z/1P1AfyD+//tJ/2fi09Cv+m9QD+k/7H////vtBP/r6gH/W87T9sPgY/uP+U/8/+l/f////YF+sX/G/P/5AP/h7Zv8A///LH9SPJD5O4x/p/pj+3pcL+e8Dv793IOxn93y6gb7Id/XZ9bJo/BdDd/v+ND7j9gbyqv//+//yI/br///v/83jWtvBcVDEJMvEbN/DLHNPhQH/S8maViuz0LguvLEFV8/neXiZMItTO/QfHFC4RYzSt6OYL4ZCIcoPpBwQ+z97PQ9bCQwZnwQA2UwmSu/f+CNKd/WXKM3TIAd7IPew3tcMXUoqhIQXTPXxcpMMuDNWF7BJIDGq0QyEfgau1tNG154/I44AWgCM08bcJOcBwhODP1Ydk6MMFz29oGUJ8rVWbSHS43vBfUpji1OzTg5VnpegNLpHy85sb1M8FCkn3EKaappl93rrk+xLSzwo0nfDllZZEtZTs3kVbDmdA8Ask46AG2fOw4WUT4lpZ4UaTvhyytfLRyQp2L8yXrVFwsoTgjz/HjDAJWWhE5gGwqPWfK1NJNWX4CEbntg2+MWpun7Tuvc5RUiXVDeEHgtjNIC0lB3/uro9gMhfASJYw9NnlH444AVhogtNvGoP9mCnAQiW6khLCXs516z4GqjPjj/ospJSIIyQJ1AADAbYbCo7goTIHtnoYy6b+ro7wD4QxiqM8M1JdwF6Z+BDLqROcDanfW3B3dSa7FqX+bvLIh8tUAD3+FaL7lXbawVjjPgB0uUmYlOeSkjPkZB6FSZ+qUgTZomqEp36TrfdPxhr0Sb3ZzGQwe3G5pKMMCaUZWNWzJKDYgE75aGWUxsU3sf0sM1i5TlX/bB9HVLYsUmyGxE0nhSWR7pqmpuRiG2CrVhlccBeRVf7kNh4UfLOQQz1VHNSFg01StuXebYLqWsyZHq74Wo1L0pR/u40hWngiSVmSmdSjGQCOfBAjAPR4K/QMctu0gfpRjIMUKjW0tu0+W8QKObX21kvl1YjfK8G9+DrxA+fSy7uPeYZDe1g8/92paX9At/pjhdislD9dofboRmaL6Ahi3t5XMq7SDegchNkNGV5mVj38eEBi8Xc6/gC7GxXxpu3mXn3GKgLVA1bfaVI8H1uiKfIaEINONKbjmGd9nZJfslX1ubJ1wdr3UYs/FersIGo9U9xwsdCg4l3hVCjklSmJQ44+FTWzaQ8Z+flg2DWuPT7e4cOHhzdb/gA1jN4YE1zQ9hK6fqZHf/X7rwA/m3CmSCHb/bhiY9+bJu6dkGIi72pdp2YD2YVMNt6I3MGGZnnlpjGqXxGvSr95/Ghq68b0UOy2bljxN2xBSHhDjvl96KHP1WIbBdL78KjS2vi0RulrwQC++I19TPemACQpUBlA0O5zo7gbUoOQD1OHXMqTwy08wyMLThZvf16Sn6Yi0icA6f1C/sTAlVy6/XXsEH52FXNz7E1n1wpu24l55r112a7GLG8FOlsdcGQcmBl3l28Swz0sjYaAPZHLbCKVzVyR/6br/57KjIsXT0cZo25QlxI4FKua/ps7PmrSAk/Bl+ZgZgDbborMru8a79dYJTPkq0m1n/yU5QvlG/4yPqLDqtsKZFKFPuC47D32AN1tHxA1ngkLLYEO0mVVJSlYn860Esaxv4nQwR3U9+2Uo6oeomN+JsOPyS0FGV7KKHxRLfILfXlFkrkGXOgSU4RjRzcVqOXYeMVuZp9+2XTph62Kr6cUG7pC6E9jEqcCm0oZYm1+G2g6GAevAar/iSpwEz9GV7ofQhqGjJ1C7n6qPL1dtBY0gxAwXFD+Pyc5V3PR8CRy0mDmgbA8wVE2kYJ86Mvw/vhu9nlquSsBNcQKcmLsxo7xdJmb9yBvbbF61JLiDSUJB8UK5/oEG+p2DI6rhuvA2Z8FWhZTHQP/Yjk8mSEj3qxBDKmK7lmF3F/iOi2A5zkHxbkcRTI9Apdo4deC3DoVj47LifvqgisQJoasErIvA0XVjOnNpIEKwbTMo0QLdHQ9NK/cQ2v/0iqd1vxSNGNEhfaQMeZQbnZHpbWX4fK2ZyFrEavQn/UFZPBBQkkJr3OKJXtU2hy97RpfJdjYmyGjK76e/aVxKFDLRy4SP/nZEbmrNb4Nkl2TrUXmi/8ti1Rlhr7ZXHnseEf0B1A05C1iNXpJG/sArmm8D8yh7ug61J9TRwn+SrtWMgTHMvQnRilW2uMzrCTx1Nf5ui2bVt/x/Kdu+ryxyS6fSDzLzowP0eBUjMkye1QsvBeXJt1Nrj/bo1g2exdTQcZGWzg7qvsAif9QXaPA/cScPhASgackEW//kkkDSDoDu6xEOK3Aol71rDDnLNNfCcL6MPMCcGsx8AoHSkIWjzjdQVGcLHWGbQ3El5SrVUm/i+Yf/OgTmz+SiAgnofYIgy1u1ybsnEyPQKWsQjllpCpY/cmtlQY7JG/sAnW0WZzo9uCCwGHk+djv2w/hEDW7DHsV7WD/t63X2Jq9V70/VjCWhw+zXUWf3cCRMfkjOd0Z64BzxPZ8N7THDTctfs3OL0OJbXPPwcXaqvq0t65dt/kHUgDgp6M3tI6rvU9YyeZMHAtXNys5Z1vqxm15T6iQRQOuZA25D0CsP/nQD940prxl3/LJ/KSvzfLGhbTNSN65SembtSqFSeXIXtQNLetK6TFm/9t5LTVZ0b+F01qjQzdVIxdICgpMEzu9dIkrHgyBDTMwAVpyB2v3UJX10BDJsoJUdyxybnzIWb/6joGztMajT1l7Hz2kdtZi+bsM14K3TzHzoaky4mkv+W+pJqG27GbWl0glJN9ynhoO8T6eePqwWASqC1J7xox9UBkHOD0wskr2tdgKAncqa/tKtkvSbASFZbiDnD+C3oXLQ67Z7Fcz+4pE4FObixMuAzRoSYYg2F4vX91p0stOiOBjEjSxMDscwkUWqjBAByJHMVMe5c2+5494N0HmpuzPwTJP6s4voCYuX7acoDV2vIagLyc3U2Xhx0v2rSNSwtoRnNK5wmJI/uvlnLzNnQ5LI0BTu8DfUW4xS+eDy2OvLgeRrvrGmvcUTsvdemOtnwNYVz1vrIYpL+i2W1+I95t8pbrP19F1ziI/tullsxQtqYXCkfdhTXbEZFbb0sT3+0bMy+pgLP4eZUCz7dasc/KygM4OhVekfnyCg+ooqRN7qvREWrMKL+yyWIVGj6vOTOz8EOX1w5YCBTx3lgyuiDRCVVhSptNOipUek2E5ZbMVd1NHCKBP9WKm80p809Bs6XH26Ky8UKE0iEog5hAcjB7vbQFSdFfhilquvHgsRopKDV/CLSTnJLUZamjhQjaSQC5QhLH6X6x01F7kJS6GqmP0raLst33rRwO9ZremSfsBlHTOKLJyCtjw6wevgRHTmMMkLNLPXrYWLbnMIlVpzNc9Y6JW6yXgNMm/Od70qGUesCaJtrixDaS9JI39gEl8LVUKfcm9gfIYYokL2MFyxZjVWIjte61x3THMp6Hw3/AjYb/yLalHEvVxvH7ZZR95Be5ETnmYjYO9msr8LLlb5HVcivVVlXTkG9BNwAQWV6yRgtAVR0uHGKn0JtV3TMFHfvIXJtXq75qS/8y+t+GIdLJzeCo510mgdEscEY1X65e6lh0x8StfuBUR/t78itrxIkV1qIgpnjyh9GlyumwWWaqxEAsMSC4EfLIunC/gxPJWWAdBkbzPyxpLJEqU6ii0SKlan0sZHR7MpvCcS4EeYg3bKxFlSsaL3394+8dBCus45gtCMNADqTyi+GhEQp0rIpLWUHOMEy4dSBD93q4WRgrDzWB5+btRglIZjcUJARC/nBR7IyAT4/JSKvhZsromEWDfJCdyI6wrJCQ8KqKQ10qiFmDLjEp/LM2NT1FRjsdbU51CrYmeFqGW5+2/r1yjOD+VCBUzq6sJYL2+2Pj0BYxHWXsGoTFlN0/eGrTolDat8wMAO85a4On+gbvRs+ks20qz+mivxPnWCSrXFUdv/+8YmVtyNuFsbEv4nVntQyvpQIFBf4onYHFxc8HKY+rQiodJyRSCWw0Ysolg1RPpasbM+Q5Jfq9FKK0PJEFbsTmwLbcueZXAJONifsW6XxoKKBEB88O6ZQl9lKxQ6vwMU+OQdoraoR002vqrUpRTkMyskHOc6yhHK+H059/NsSUiu7a6CSxRyGPNL/loqiet2yAwaBfClaiJMP3yIz7AkXNjOi39evbxYmcUirjquHKFSrLPBwHr1EL+wLJEVvE4QkR88MU7Jn0JbKrzX2FK7GyKgRLkuq9lRxVcUoKd94kyGTabPUR++yTemKig8jh7vbf/wgL8zkv4yxbGzF7cDiCbtlWKOjmE+te3pbP1MGZlaeOdLhFEuvBOELmoknkqAyaY4e2mK3Qqnoy2VrnYgkm4DId0W5JPx8WLmoysaPzUFLuWnh8PNUPfQg5ewEJqh/hNOD+iZYvEZcdUjkmenSaPvGSWAGJPpdY0O0RfOaZN/2d5jasq0CmRHH/bQbhiX3DKKyr3eqe+aHdyYP1ZLx5TV4Onep4phka9loaDFqPqVktUovZdzkq1/okH+RA/J0hmK8sx3sGIeMFNpT0aF6dR1KEXzRweHI2NmZTKSNV9yHJP9lzC2PilN9U/baFq5wfGBpSq2p44VlAREhuqrKhBfiXRh61TZsE6HJKZwT68ypCuUnUzHIuiP04T2nc2KoXvdjqmO5scVBYCZXWi33aRcfFE6c7TpBDlfw681/Tf/z/5g23f/+Ve9lWDw+XqVJRKfh21v/McoyVR+HL8Y1Jvy/JHAifOokRjRPmFjZ4Vabq7RQC+NuFJGjy4s2W2ugqnCcnIuxa1zLtqzuAw7pvDwXgmzgulOB9bNd4IyLxZuDgqMD1ChoBrIK5rfVFy4/tfbMFfEwwtx+FnJKROHzWdJU0p4MkAs6MyDSGB9K+MoAxfYqJBVCvfKT08rcs6tb3ZpbvaewJ23ZAZh9jInOb6UJX1GgPie7zRkLlkI9Opb1wdARZfIbaZEmy16p3eSV/mgGWQYHQrk5mdXCL2fwhtAcZyKJEbQe9UDJlM9ZFKTgiW3LCiZwhSiPjy0MQk75Ksgl91d0xoyHUwxtG7ZdLhyaYxEVp5bypwdzk9/HjsZerV2UcKY08NpIpc2y4/0fzq6lTGiV+bU4LvjNUvcXvGDshwap74KFUUSJ7GCfrN6R2mmiMsiipyL56ll+FlRvjS09tszyDR1gSWywrcdNRmPpm44houjthhI18pL1+77s1eTNxxDRdHcQxTExgh3pG8Ni/DDGI+DWwgnxtWfBpiZnOjuyB7mK9EPwjljasVsukueej7z/WP34tI81CXH9AiTazHYMRUbBsNHETZ+5OLYeW2AU7QOocbZ8k/E2Z7nkEQrq+jCvWyqG3klIIHqLcscYgnX/2tJVAsUxL6Eog0o6kWvPeVoiSiNoi6NByX8JFKVTInsciesScTi/kCSxcxlmfgJcnFsPLKlyYhPBUnUj3JT8tD2GToLmLcq/SPvGSxXbBaV6+HUE5R/wX+io0dMQJ4tKF5+TizSC8KP0d8piB12+E8oNMc9n2v9cY7u+vehKO+99yND8I5Tap5uooPzpEOpdWDgI4Alfr1pEscZibNP3g5wqEe4XPbfNAo7UcVZIneVDH/yBfBptxxA5RxlfWVOCgh/V8yNE/slvbVycx4PCCAldpjwpmdTmI7eYdcnK5VY4EqNPhiZtEzFHp/v2T+lh9xsOjOEHJrFwKSHfsQ+IragdeWDJ0p27lJluXMutgXwb4sC6zwwskZrPi8+eoOUg3qSbH6yjn5Un/M4omX9vO3zgQI21L87w5Gymp7r6fMWeJ6LmgJOCS8vZTuaB3aPXAbEey6QSR3TRe9IujXN+GXurw5QiTLajbUUT6sQHnC8EhgvCY289tk5nLlRvQq/n4BHJ7pFbsnpXhBNfq4Ky7wFnmJAXB0xHzHLXWwew95tPNIH/+nqp4TUw57DgtzZnXvgK8650vRy/yindUPwBuKRMeTG5ytYrBEiWIBATIT2KF/DVsnAG4avi7Rgn0o+hEnXkNDfx15mXBq49+MgYykVgA2+T0QBag77PAyMtk6SCL37Iu4fYrvTG4LHY2nF1breW9Z1mZxZRXRFDVozRgBTAGjbYjdpu/JVCF55YH3LLyB3YKEdVoD6msv+wLDzAYwSTN4Q/+AiuLhM3EsvrqNhrJLyLOzMQl1UCc8g+8ho4gOaK4W+/2PNNGVbzNTNEJLthNPtDC20E6CJvA0mc3MdS0xZiw094o1hVhBlHkvztRQsl5bEtsEBQsXY4Myv9qNhxZIMYP6xq8P8zzvqTIYmYudU4N311vU3pNvjlZK38KZ3h3/+tNowu5yP59Xd9r2GGwhFOOTWlkIrEm5H2HU+Z6COivw33dU4P2YVuObrzJXedf1+tUaZWAF0ww7pchFpjHrLk13sYUS1izd5q1PYy1EvprJSboFCyy5OAPQwYheLxhg/PJX0xukz40JkhkBKqvyBJYcWkeahKLC3DqMDMqp74VsXA4UMGWP/Pzr50gMmmabn2Cc1zsf9AcQevowk/dLZz/e63qbyKYjiFc3Az4yH3NMqD/eBgpqOrp/qO2DwX8awf+5N+jAmxQU7ihElvs378gSWLmMAUEqSya8r+Wwf7ymoB4KeFzBm4446MBlFygc5c6UDiCm+2OKyLfFIDeQmj9N4YXytG4eYK+LmEAHk3s1pNVb0hrvIgwlx3Y7axN6dfWW9cWuQsXiJWaqVd+hlEeONfcq8cscWxCB3aO70ob2CEfXz99xaK6MO56wTPRb7PmMiUJrHpVguagxwx3LnRgsyJzR7T+v6/OnktkJeCqUal2HbbVUOAKmmZjDfuHLqYLVnCx0O1AvdQIJQiGDPlwHTXVMO4hbLbtTYLfmrxRmwMQf1cLjCOfQTNEYU6Jkk1i0/b0Txh5rKZ+h2rPT/Z6KFScoIbtniEs8YNNq/CDAds9Sn5eoekbr6lM4WmMtMYhqdWoklIEse1cpjusH/1/ZCahhaQbit1/JVnfxjsz1RRzV6Hez6kHn8U3xUU5ZACG6hxMWlY9FHALK47TezbS8CTJdiPSjwBjUsGu22y0v5InH3fPDTxAwCMYtJpfyPQLZzKjHaLPTbw8L0elfONcyRhb6dhV7P13q4lpRxWblZjFOfm8Y0MqnIWcU67yN98aQt+FklV00uT49q3Dz3Z8I4mv63GmH+uPjbOG4/H5c8eIdrD+rs3po/aixbB/+HQaEzAxdmfLKN4M1/9hpcPfjNtgIH7eL4QyxlJEEn8rzAwzKJ8KtEFV2YNff/iywV7DLoQRkMYEZ6aM8grST3wq2AbzZmY07MX/SsymgCn+9/nphVKN8IY36vjjNSg9Jh5ut+4+f9pxJJ3oK5njO1vm8UFk//jw7pj/LRuPtYhVnGuS+fGT8jXjpCkDhM2+jRojKycfUYB4xhLlXQ4GJmSvEPDhIoMKX9fO4FQtyDrYiwAuL7Zks2HV8VIUebP8CAWIETFQ7EaDnVvbMtihoicmcqZdNcLx1hizIbxsFNXwZkl8RRYRkYs1zdMsGwghZCE9JiISA23urVvIpb8JEOJr/NoEniEFDxzPmA1jSOC4VWeVqgHqW4ZafyReO42ju6HJU3oduUFmzoL/MJUST4Tdt5WDwV4jDt/FR4gNrpZx/S0osbbA4RIrL2QV9pASsH5uvCwyWRH95i2m392Q0xP1haZAJ3MkgyLyOkFCeXnJALewYB4pfr0/LOYYKGdAevMYsGspH01JlCu10LxpSN6Y8EFhmP9V+n6yfVEIv1TGRpt/ww0p2UwayO3objJvxzew+KOHHLD0l58svwfApByeMhLPyMSbtbnTbUcQ0Yi4o3qJy6fK5xvEMVV9VEuU3EA0nA0it7r1FonAT3/yBHFzLL3z8NLdMHVOyrrwpww288wQ/tIm230RynZZrREUgAAcorFvJ9iY+7lHL0wfgbW/nmhhECSYBOSvCRSwSEEMDpHMx47mPMAngJuD0rgjQbqr7JYKJY2R873bzRoGI14lc+WT20Ky4uqJKNdM4tAFSoxj3P2hE6sbXMbHf3rKLNI1ok/AIG45SzIiYfSLNKn9lvTCTPnIA/qZgeTzEwfaSNnDcyVppEtCthpAqGRnlM1kppB2nQqJeeaNpHjVCMcgAKXpzy8xC1b6JDYh0Hx5jlRqEvVjG4SZ5FaPiWn1qXFOh0FoWaseRA8wbi6FI9UYW8x9fe/EriChBidrLR39l0CukkQGFpuQAEqO1opruSb9ifUNYDKoPzl98qlcloBybEKEY+KUFg36bUufUk5h3IUCGqAORRguPNSb+ESIKJANTaXx1HYLLf5zv2T3boO/CcwRAFuudRBJzDZatPtjqx9VEpJYEzFJJ0ywYrFqhIKWjD7bx8YZHA5BrAAAA=","d":24,"objects":[[3.0,52.0,119.0,101.0],[30.0,4.0,148.0,51.0]],"low":-0.1327238827943802,"high":1.1787351369857788,"masks":"Gx0ZEhUtTVVUUFJjWE9cXmRwVEE2LSMXHxgaH1umt8/h6NixkZ7G1tbOx7iqh0UbGRseO67j9vPv7+DTqKfF3OXn4OPo3XUlHBweJJ3c7ubn6te/nqa91ePl4dHa0lkmGR4gH6D47u3k4tfDusLH1tvh3tTm2EcnGiAhIqHt5Ojs7cG2r7Sjr9Tk083c3UgkFx0qT6ft69zk5d3Kwse9t8fi3N3a0YBRGx0mVKjl7efn4uTRxb+xvtTl8evd2m48GBITKqPl6en48eHYx7HAytvm6uXg3XcxFQ4SJGumvMPX19ni6NnN3Ozt5NK5oEwmIlBBT3qUlZ2YpLbH0M+4sKqIa19MOCUiZMvDy9TRuKmcscDN3OPd1telVSseIiAXpfPg3ubVzNrS0dPO1dfe4fDRZiYVGx0ejPHh5OfeydS9uMrT1NLEw9bEXCAdFRoZjP/n5eTMyM+7ury2y9nJ2OzZNiAgGBobhPDk4OzYsreorqqty+ba4fLdOx0bGBodkefr6efhy7KioqvF3Ofl4+XMQx8cHBkgsPT/5+fi0bGopLfS4uzp8fjobSMbHBsbnuDl5enl3822wtnp6+7r6OjIUB8cHBkXV5isuMrc3cusudDd5+bRwKx3LB0bGxgWJD5APUJBUFVER19waltMR0MsIB0dHRkZHCIiFxMREBIVHCMqKysnIyEeHBseHRkaHBcZGQoHDRIVGiUvJyMjIiEeHR8fHRgeGxMOFRQSEQ4KDxkhHhwcHB0eHx8eGxodGyEaERIpRFFQUVBaWUtcX2VpU0M2Jx8XIBgWHFulsszg5NKzkZ7A0tjSxrmsi0ccGxoZPrTl+Pv18t3QoqO/1urv6OTo33wsHhwYJKbo7+zl59G0mKW50+Tq5dfYzVsnGhobIKL58Ojh4NC0p7K61OHj3tPYwEIhGBYfIWmNl5qboIqEfYZzepehj3uAdzUcGBklJjk5aXVzgJuoq7ekoaeiRT47PCgkHRkaIisoQT9CSWN8cW5IU1xlKyMjIiIjGA8XGCo2Qj5ATF1mW19LSkpKLiYnJiIZEg4aJDtDSUtPVmNpXm5iUkI3MS0tKiUcIk5GXoOKfXt4hJOZpqiXg21EMy8pJyYfac3FzdnSvK2crr7N3ujd0tSmUSsjJCUdn/Xk3eLVytLM0NDZ4d7g3+rSaSggICAcjfvt5eHjybqnqsLY3NPIytnIYSQdFxkZd+XZztfFoK+bm5uXutHK1N3DORgaFxgaRnFhaoKIgYl7fXp4hpWIkJOALRkXGBkaMjIsPz5EWVhJS1VcTFtWSUI4KxwZGhgbOUJGSD0+R01CQ0pKSE5MSEE6LRsaHBgXMzEqJy0wNyoiJS06KyonJicnHhwdHBgXISsrJys7Qy4hHSQsLisoJigjIB4dGhcWGRwcHCAfJiQdERojJSQlJSUjIh8fHBgYGhkZGRUVFBoaHiImLTIqIyglIR8eHBkYHhcXGxcWGh0cIScvLS0qKCUhHh4cGhYaGhcUGh4dGxYWFxwiIiAfHh8gHx4dFxcYFxUYGBgeJyglKCQpJCsvJiQnHxodIR0WGRgaFh0nLjA1NjUlHyYxNCslJyEgHRoVGRYVESMqNy0tIyszJS4vMigfHyQlIhYMGhgaGSAcNSEmIi8+OTMzMy00JCMuMB8VGx0eGSkuRDQsK0lcZFhNRDxUMDRETCUeHCEcHGSUkJCSl4F6c3dzeoqHgImSki8gHCAhSpXj5NnY3te6oJGerszb2t7UxXhLFx4nUqbj7Oro4NvBr6avxNnt+PTl3Gs2GR8ZL6fi49/069zNuqS9y+Lq6+ji4HcxGxYVImafrbjOzM7T1b3A0Ofv5ta+pEwlHysaHDBLV2JnXnd8e21mZHV1aWFROx4bHCojKSsoPjU3QWZ2U089MDM5ISIcGxcWNjUsNUE+R05IQ0BSSE5LOTY0FQ8YFxcWMi4hLUFAYWpcWWNxWkwqISoyGBoXGRsWSFs+QkpGcndzdXR+XU03OEdOHB0ZGBwXbcK8rKqXe4F/foCCi5eMlJ2RKB4WGxsbi+Px4uTdxKKWk6HA3Ove3NzGOR4cHhscr/D55ePczrSjqLvW6fPr6/XpbCEcGxwamt/j4uTg2NC8ytzr7vDt6ezLVB8bGhsWV5mvucjT08+1x9vi6efUxLF9LBwYGxsVJT5EQUJDT1VHTmN0bWFOS0QtHBoZHBoXHSAhGBcXFRQYGiAnJCQjIRsWFxgdHRoYGRcYFwoJEBAVFR4lGxkXFhcZGR0dHRkaGhQREg4ODQ4MERcdGRkZGRobHBwcHRsbHBkXExgwTFtaVmBkTDsmGxwuFxgXFBsdHxMWH1umuNDk8N+vinlRMiQqFhshIh4bGxseOrTo8/by9OG/mXtUOCsuEhYgJRwdHB0aIaHj8O3q7tmyn3VgSDkxGA4WIRYjHB8eHaD28O/n5MulpJB+ZEQ9Ew0TIxYmHh0aHpji4ev086lzp5aAb1JEAAsNGxknGhobRqPr6+Ts7NOlrZmBaVNJGhQbKDtIGxUfT63p6enz7+Ctk3BaTkdMGh0eJywvHhQYMKTi5uj6/OO7jl5LRDlAFh4iJh8kEBMWKG6gsLrS3teyeWFcTTc4HCMjIB8jIVBAT4OhnpuXpaR4Yz5AJRwsCxMWGx4hadDGz93bxq2hnoVpfEoxJR40FhkZGB4covbh4ereu7OdjYaGqHI5KC87GRkXFRsckPfk5+rfwbGRh3FyrGkpIyoyJyEcFBcakPnj5Om/uauRfXFwqmMaFB03HyUiFhYZie/q3PbGpZSEd2xpnm0QDxYtIR4eFhcZlOjx7fHjwJeGeHJwp5g6FBMjHx4dHBcZr/P+5+3r1ayCeHZ1qpZhOzk7Hh0bGRYZmtrm5+/z68qPZzk5TikYGyEuGhwcGBUYUpGotc7o7MuKZTszOyYhISQsHh4aFxUXIzY7OURHWl1BKyIkGA0RFh4hHBwbFxUYHiEdFBgYGhcXGBsfFRkYFxsbHBoZFhUUGhgYFxUSERMVFxogFhkaGx0bGhkZFhYXExYVGh0YFxUTExYaFxgYGhscHBsaFhQZFhwcGBcbIxgUEg0iO0BfYmhrVEE5MiESHB4eHCMlLh4XEzVqN3jE297Zz76tiEQXGxwZIx8eQCwkKEmSRoLF3+vv6+vt4XkfHRsfHhwYQzMpNVyRTou81ufq6Nre0VwaHBocGyImSUY3RnafdZqyvdzn5Nvm0UgbHB4fHSguTj8tSpCteH2Iisbs2M7b3UcZGCAqJSMtSUM3UX6fhJCbo83m5urh0G4oHSIkISIjPy8nNnCilaCvvOHx+e/d1mQwFxscGCAnNyouNmGLmq2+x+Hq7eXg4HcqHBceGRglOTs5LFmFwsvH1+jq5tO5o0siICspHAwGIjA5O1WOy8+3tLOOcGNQOiIhIiQkHh8gGyxAUobA5vDl3eCtVy0fIiAZMy0pHSZnkpObprrJ3Nzn5/LSayUYHx0aICYgIChqj4+Wn6rJ1c/IxNnBVx0eFxsYIyccFydvi4uVnK22ttXR2uzSNRoaGBsaGyceDR1cf4KIipSnt+ze4ffgOBwWHBsdHxwaGDxxcnR4hZe62+3q5+zRPxsYGhseNzc4MktsbW9zf6vU6/bx7vPpax0aGx0ZMi0oJSEdJkJyntjz+Pfu5ejMUhwdHBsXKSspKCchJjxlntTn7uvUwK57KRodGxoXHyEiHhgQIyAtR2Bzb2NRSkIpHR8dHhoZGxwgGg0KERoXHiMrMS8qJSAeHR0eHRkbGhkcHAcIExgXHCQsKSgkJCAeHB8eHRgcHRUSFA0TEg8LEhwgHhwdHBwbHB0dHR0a","ratios":[0.40264,0.482622,0.580574,0.702037,0.856536,1.053517,1.314635,1.635158,2.005097,2.473133]};
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
