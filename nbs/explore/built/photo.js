// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"voc":{"model.safetensors":"f7352d6798018dc285fee493a0d2850c314090e02ee3947d009dc13ce0084303"}},"file":"voc-7a27d3ec61f7.onnx","megabytes":12.5,"runtime":14.3,"classes":["aeroplane","bicycle","bird","boat","bottle","bus","car","cat","chair","cow","diningtable","dog","horse","motorbike","person","pottedplant","sheep","sofa","train","tvmonitor"],"input":225,"d":24,"choices":{"threshold":0.2,"ring":2.0,"stride":5.0,"topK":5,"meanDims":[0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9],"ratios":[0.182655,0.305725,0.417349,0.562983,0.737803,0.959057,1.261127,1.673679,2.464027,4.276758],"rule":"dpm","nmsThreshold":0.5,"fullOnly":false,"nScales":3,"part":0.2,"enlarge":1.2,"edgeSteps":[0.05,0.02],"classifyBest":20,"classifyFrom":0.45,"apart":0.5,"refineBest":0,"refineFrom":0.05,"refineDims":0.5,"softNms":0.3},"calibration":{"first":{"a":5.259384,"b":-10.979889},"refined":{"a":4.393174,"b":-5.689441,"power":0.5}},"least":0.4927,"recorded":{"image":"data:image/webp;base64,UklGRvwsAABXRUJQVlA4IPAsAACwsgCdASoAAQABPm0uk0ckIqGhKZVM0IANiUEOAC/m85UT+l58HJPd37xyreJHY/mk9E+db0u+Yl+vHTW8x/m0ekj+0epF/WfS+9ZD0WOmT8qrTz5b/ND9L4Y/kX1f+i/vn7sc1fs7zK/l346/of5L0+8TfmbqKfl/9N/3XCKzreop7/fhfA81gPGvsCfrr/0vLF8kv172B/6j/lv+7/h/du/zfK1+i/7n9tPgU/Yrrd/uZ7Uh46CHhudDUBcAcz0lwChX7jl1O7M/TtQPj2THcmkeHw8Tzeb0Uns24QYMW4TT3FGEEwat5RHxWzmFb9g8b+4NLHu6dGa+LNXcw+ZcjPWhCDvR95mE5RINaxBrfbK2fBLcrOaKUhXX0Y1GbPqKLLRRenjT/1Pfiq7+nLCxv9dZUh7pXznUbgvFXa+IJsNeirP0V+tf6VYzB0AI6O6DyJj9htcM5Iob0unN7Ytq0pdYuIDlPr/oGLimbuewbngWk1vk+41uOSONP6ZlOIPitHo0iqTZ7jGZyqhmIBlzwbd5NIRXm65dNK5aEI0R6dHrSH/vxylQNndvaA6DYxf1sFqjW84oJkUx0nYQBId8uvgFpGmQGqOvHK3QDoKyYJL7Fg0q89n1cEgCFuu1puG1ydx4ZJru3IIZMAyHQMZ7ft6DZ3ZV4BC3QtOtltWhEzVHLfrZFd/RviVPWGZN3rawLMI9xvtJ4ox0abh4XcU94FYbAg5iRkj30lCx0TYDRbLGx+53J5re63xg7A1Ss9ds7TtMNXXFkurf0mvMXS+BkdFgQKij+yQsrba9uzqpytzuEeVnwqgKawXMQm/w8nGdzxD6vdHki/qkyme/3wC6mK1THFw49EDt4qng369SS4KgvbBxEFw1ooy3p4Sa1nYacPecNQNOJRWoZT5dSw2m5xZZJbRdbhiM4ufUIY/zt89Ln+ozMTW70iIwF6f6Y0Svi9rDVmZTXr+k+asyj3oznqEAVTeWhRCsQZfAqhPs/KYLcZMWvmQt+QuPfrLm92lf5KE1DKKiaJlFFJvBPG7z7PWRpKCikvPdtLQ8LsJirDeJYJuiSnzO3Ha15pGEDtq9WdPOtRpKqzvHCUw0E0jGHOLtIh0wr0jGVCztDjg6rWWQyxvWM9sKojiNb3ObUO+xryexphfv4a3DesdKfyudW1ckK79PnZso5LQY7xJzeV8G3xfzNPI5agULyHt/Qu2xQUXxyZOIGTRibIPM3id8GdaWxuYcjsnIo1/2yqz4+nK1A9t/LJbXP2WqvoEBBYUFqwBqOH1V0Q9lPv/wodIf6nn/ylBIwrO5tDDgNUTvQcLhfOpvI56gr+uM3/vkkLhuSfNTsGy5u9KK5CH+Ebz2WXWH+XeKrPNCc+T+NVUP01og8nISUNWcUSrA2NXK3hpnI/EzBhaKP29YZ+3bYypzlLX7CvEJIzJyI4rjSUDCGUWT6pnwuh0hEizIn8mgu/WZywtkSCsERkar1+YbRalacChBIuXtnTf9gT8i499Ec4CruDdnMP3WwCN0uGrEJhUgjKiJH8B/XOhd2I8a/Kgmw+coJ2o6Q37fvf2eZfY/DmdX2g+//SUsNfEi0T1XfC9bNF6YQFyzR7pksvKCnNCJ/lbVUpMnzQq5Uo6c2ppp7vLk48l5X88WVPsb+4sX3KVAX+DlCPSpysRgWGZsbmvFSYhplQ6v8FDEfAVCg3nyXL8C9dBYQLCSmY5C40p9ovfrEIz3EDLghZk1tiCCRlWXRyL55t0LIEnLpw+hJ9+Ac0RQ+Fyee7f8N+/sRtwWmKWrRSM29JLCVbTUUJXwmZs9E5+WDVyr5sc9LuijXt/Eca/nP00LyNX2Gv/3zVYQzUABmOONwF/Lkuei/7MgyecLxY2lov3KOmp7yubJfRGqqXdJAW/lwSiI6gdb/pAAAP7xOpPZH1FjBP5332kxuciLMc3QSZjbZNfoiWhiN3v79LojBn/4PzA3RNrpeT7L5oGIgmb5ba+YBwFakLCNXgki34S+1m4QbT9UmXYBjrXKg+ygs4JLNPH2npSClwIvzLxekmiZSJuaqk787H0y9R2BCaGPXAQs3jATxjSSjpCWhtH5BuENKDrHQOFt6A7AIlsCIFss3BuujSXiDFPdVBkFJjVErH25QHqJJ9mLd4mKcx5Zr19RULytXieigxoFUGr4J+NWub1uqehdS+6sVEeNqbrId8dwy81RPu/Jewd/daCecJYZnvPU93JftHdjU0tpjV8RkHgKCIMZR5KBPoDocW2oLiec3zy6WLq1lUH0VzjOTTM6Dw2YfhMRtEZt3Lv8wKAhhGcRo74bwnte5vUeZAKnT0/cSaIfrgG8bxIn5kjaH8CW05qiyStNyrZyvNHd0ql3f2xuC5v1SIlUZUcCR6k7r0GqsgxSlNtmDh3Yql4UqrUtQPi76D4/iDzh5ScIfDf3eV44S9Cob8G9bceLs3rDmx8olYbK2pG1mIAXWrO0zb3YcPO/SszDD38p7rWcqdX4qRWoOSqyUvpGNttfFsX2V1LmUkyAKFA4ZxKcoe4uDJnhu72DQQHL131xjppouiC640zEOagKCXVmkrDEFCy12STStUZwseM58z1jEXbkHM8boxOE2QpU/+7kM9ALumxagb6amSfdD3daM1CsL4X4ulQSdEDEWNKCz/e3QtnsLOXVslaQmHKvwzkQFkSZBnZUEEW56HAoyf4CVO3AJExPfrvOFIBHtslngXt+wd+9zzhq8phG0o/O141ieKcbT6BZ7mvWuI/qYucO3jpBlpc/gM4ptDznps/EAKlinhHl4PAO8ISbliIEG82i42uEQy0+X2QGDDJkD3n8SDSXDN+Ip6RAHAmPsekxD6bR2CZtjXU7BeofKhtTUflO/pt1UBO91IIQB7ihLwinEteou0EKO9hhQEPAyCRhM7nuhAhuESVkhqcsgdtbMeqDb21j783SDILu7N5hLKZULrTe5pSIYF6e+9Jq8JgxmKHFyesBqFtKoKpsavMdwlGec9mqzCLZPEdih9/ZU7l1XgbOYfgLGpNm36rKLvpQSxFx5ot5H9/L5z3oJ3uReA6uinXkmX8IBnoMPHKzLSngUOLB8bTf57tgFG0p9UEueljueLVw7UYU/dIUgxnveSlJRy3Gb31qZEOSVTvFhJrmRbVOdLyM1CMebaGvPXvHMtIBKQzx4k9csPF/oHFDt3ts739wUw0rEREQ9dWqkSG+4Xzah0MhN70PenHqH1q9YIt/1ZvqaXfmT7GYCmzn5Hma/K8f/0pr5uyf6XaKx4FfeVS1gEhW1oG2kglslfs/LJcaYWBmEfensGnu111J/dqrK66KYht5P1Fjx9DFWno4/rUWHruQjUqdBg/UxyQkrEU5bGGockNE870dRMQC2tWKmeuZ+AY0a7v+LOWKoTZC/nzh9xD2eHVmm2dgqp1yLHVM87fLN86ekWddC+1ZghzBeCYjlJoBRxdngdIthlIVqrYxBxJyLT0eCP9D/aZj5TxRexT3e0UU0voECdmUZg7u2pKJK5k8QIczsd0IDC6R0LWzo0t4vUe78WIm3ikOkeZneNMlZ6+dqxWT9LxozdBQl7g81SfmEyNh2Fxlz3+dnpnSn/0j8c8POwutoF+e6UFom2F38lBRPJ6YEZPrR/mvgB3iMaBzcFMav51Y6r1IdRcp4PmNLsN+Jjv7CtBZLX0+la7+gsqzlDqovwTXqFMugLR+5EObo2waTepKw9wQCko8vMCiwmbQd9x+mbLnEN1wfwD93LLApOg5VB2iA2yMOu19uXC4a3y97BqQtBKYgXgd/hJbhhh7csfNNYNoEuGyuGj/05zqueU1wjegfBxH/NZGs/MosrSWgtJ3ohKZlvRJ4ulb2ApKxymRulogAtsxkk4o6m5vGU+gnizvpwjf4yhOovIKJxVK6cuFTFXdLkrH+aJHMBPboCF7XaNNW36p18cNLYpaNvMhdq5xeA05t+CQHUI8D4QeY3aIiUrYAJFRpqeIiOI74TpfUT6GhRAyRpsD3UXS7WvOe0pTZroLWx+bgXsIhnnRLcUGoO0IB22jTMzQd8Wdx+OWip3vAoZ69ZFGArMfBleSx/h6oGBwKyetHOJoArahkJOixdwk9TmmFpQTv83/SZ9AoGR08VSjl+VXuGPZx8TlxO9RInDVfdk1O4ARKNst4bv2DPFOMdQaGPQSB/e6u6nspqgRAeoXhf+0Na/k7CMugyqcOXXIvYIBgsE8nPz0nNvOZ26/cBcvTDv5O9i14dEO7Lriwd65RuPmZzjIhKK0hCJ5GcGqU0GqoK9vzr0QJNQXHV+OrTxqXP0JjsdAFV/ldbb6238jIg78cqgarVrw2ZVWCuhRAA3mZ34Rao+epsx1yKVUVaHI17T4PoZljyyPZCjUdC7IYdzzjmM2cWKygf8pqILLwx0pHg7+362OxT83RrkBQSkvXDGG5d4TXgA2Mig/IslH8erNyUg7FrTMkG7qjzupE28BnvW7tlJbF1vNUVthsMJwQdtr773hU+/UL3E/TF8OlyyOmluJaJJlO7+Jy39NfEBIba9TUtBpMbwdUhT1u9HZl03qVJ2BSn3OijEISU2BtBx+6YGr07O8IJ/O5w2yoPW1Yr08SMRG4GkLs5nfZB8GhDNE0iWHh13fNqYsMkTYub68pPYaxVHVHpKigBMICbGUWtr/Br+tZPqWjCsG0h5hn8DzgiihGstp0+c+D7rq+Z5KYNzOy5VndM5ZjXDZ65kiPFekE8xes1l+JPLrf8QZoqTAnelFRUSNBEfvRWeWoqpFYrTySAmjjAkAGyd9Crn6JW8iV6NVvESENHYudBKWiAuZNImH76RdPwDBJQX53B475XBdoumPc8qctM65du4yKc4ilFX+8lxhhI3PKQ2Gta9oKj6/1thv34I8S6JKKb6CiU416r2scONNin0V91S/2HwqL/ppe5W+Hwv9VAWiCy8fgaTB6sVyEE9cDXTpRln7dlNvJg1S0ctS4xophMvAhZw2gRmkBkUlrtHtgZ/8inWsq/o0Ri5mURPobk2YKgq1kAK3wVtFlISVZS7KfUzqrL2ldRPJrqsmCN1USgLkOLlhyvYbyom0Xz0bQTJ0AtJmZ5b3G1DO/f0qO9iqtAPlQg2WC6N+F+sw8EpagN4l1tUfmQejsFCW4t1xRPNhaVk9kCCF+GxMYU2H32RCExi1O2Rbm/fw2dgIhPm9oBbrcjW7AcCtPsFEgduBczw+Bty48oJYDD7aY1zmShyy3j7Kw4XaOngveVr6trUjAomMBKmXnHhgHwddkulUTdOv0W9aS6AHMrUcXETAe78ihGa7xwf42L2ci+qzouOJd7qfhM9qDzPcg5mw9A+lOOD99agcEsQP7eTNfBI3wfADvJoCdnsiN25PFaN4Mx5FIpjfB3oS76NbgU5zF2mf5LQylbqRP3/mqANbiqGZ6vHJUGe2fLaFOMTr9K+PaGhG1Pk9glsUos/KcEhfjv5cnd3BdbERNUpV5EdU+eaaZrw9+zGcQA+E7CYXhQRzrj2rh4j48CUqiG3C/JKRGm/goXS077hT4pTkRtb7N86vbhsHmb2xaOSalPJo2BTw2eX6AEtC+LfbW4e2zDNSxZzQLmXI04vFyBH4GcrVsUuoKnJQNJotSzaPJ2dT27LHps7ZKB4mf55iuVtHDVppktl8Y4wWaQk5HBUy0Yv38lA/s2PXRw2+RwXHTGxeo4XZT62uUb5i7TmS91JEqf/fXgbQRi9yMnwGE16SVvZIoT/lrl3u1cPpyTzkyBASvDESIITy5ueaWRnrdhnNf3YXxeqXtPPtnEiLaxKX4QUHdsVmYTwEJb4Uv4F/M17BsQ3UvmdhsYbhHml9g7FVWWJ9hL2ZglLF/XHdkv9KoDiZmB2tBtArbSDg7vj8RN7j7PnDZslrv+97j1UVp4nhFxo2quGoBsrOE6M8YdPpKrOvKHpFHS8G8/JDvjXhHV1YRXcPXktv395frdsd79UMkuW8mu/tTJFF8gx4LPu3S3NtBo+gkx2dmcmnf7ljH13GyDOsF8/QLQ+JwSfY0DSn0MvBY/RrHTBUFX/IpC8l8FTcI4NXZRugus04NwxKur/y2NKbe+f1p9zL5n7MbqadxulgEu+QbLpcqtWC1VD6K6X3F1lH+O5oPU+c3H4kuv8EbDSag1K9YSiOTQIAwmMzrUJE1MnEgTFG9l6h+zQnRVSjMlLgEi+ktf5h/Ny56AhuOUwtj73h0wvuLUzTgx7/3pm0MN+6UA0tIKZfu8+cGQE6tsdqXzs72Fig1E8i5Ihc6KOO03g2wo5I8EAY6VEVoU4LbEb7iF0276AyW5mNE5vQYRtjhw/tdq77cGBMNsmFKyHiRhLEbRkFXfAS998nwtgGlQIyt3yItdXActqBVsKaK6tiJ3+6qlAdfzF40MhHGIyR8Qt3Rww8yADMnWTyx95oFH3XnmhIIFOnM46wPkPZy7wXqg+LNpvhlEfIUH00NIc8X5ytej8qVgE9yTf1I66Fg2y3hcJC2QSuAAXLUF2qjS8tEj2+kVfK2Rxf2LqIHXz5WCPWaX+Vq26Agq7/diPH+G9TJ58IjpJW5kzi7WIgV8clsKgWO+q4pJXrrwkvctActAjlWTGZQ5Rx276wU0+rxTfGCPIyhaizatV6hKnl5bKuI++8HpgbeqH1XD2m3Dj9njAUYt57hWF24RAN+HOHyl9VmKlqT0xIn0Wx230yTKyiZXy9Z+2Ymj6nIOj8zhWPWjmg9ryCa8YTvHsTBGbDZ4amSqYP6AMVzL/23UdM5Sii9ZZy+pkAHyjF78ateT43zWnLwHreNdUsZTKr/NsyhBKKLfyU129VsHObAIdLLXPb2IO/xp8+A97Z4k9MxS2ftCjEm3PktgS8gUkpNitteSe8u8Ma42JyPy90jRYly3vNdz0KvT/9yOm/zK2vikbidULIvofrZvzzGySMKxEilujNuzVqVOmUZrLqRwqOX422OnuYsJm4XLRzuJNiqWU159+Ppn/navEim9o47ho+97SgjN5EYOsiePKKtVTwDTR3/1l3UDYWOdMVq2+T6XAefBJcNW9y3OUywKTLNRXrpL6vAdQdUJriBLrBx8fdHyYDcnp8FXIeoyhcmt/qluF+/aF9kQXmpfuRmqlP0GzX3mCGSS15EZFOhthPcVanHBGzJsDUwShIWbQqKxwJfI/GWXwHoZfQah/6z0HHbSwqRLD9HGqfNI7SubNvbX6vZGKcD4oCYNtdpJhA0txKVYkaY/rX7vSn0u6wPpwgDfdwQP9DDihjAWgi0lKUXTOPIWzBw8sRXCQ7z9hpF5e0EdmrP8R4yMealk1EfNVIPV+MNoe3l1WrzeLtNp8ZqLQLHrbrDMOTTzEZDpQ/18IbURHMNU5rWbbQQqbG6pgsLd9tD/iUds88pu8yvrxNku5oE0WvJTNFS6IELO/rd92Y+rtDtw1SlrzxZ18PivufkOIMWXFsJTFXhheX9S8GAQeCN4bcWLO+rJQMUg3btiuvGY1l9XywoSqbSggEDdJtHJ7+Jafiiwe2bvkaRlqDhImNhUsNONzgUbuoJLnwyCYvGXL70DeyHrH3rEgzzNXWVFqHqNEd3W3BmWeEGlWtKO+No7U+k8agsemWOY317uCra1Xh92RhC0pOXrkR2R3uPXIz2SZpF4X5sup8e9qIiabAkbwOrGjipb4WMZsj98RVIjABfW8Lxxh2WQsiz21A6RdBoC43b2Tn2ER1PTq5e1ZYvfLMLqphcLmJlk/eQiLnZjvu5I+XCehcs7A3VvgBCSko+5TLnjJ9xcZK5bW2v1ol/+JU9c5Y6SZ4X8VX6T+y5EwjNStjGnh1uVwithOYpgGm4pljCNSMlBGn1EdOJG1CYIsN7CLD3/r78x7NPTSw4rv3pETl+z1aFdBkVXkbjP+LIHMWB9E335ZqjD0/MrOrBoS569MtB2OXlOTj3JNJed0NFQyMmcizUdUW0usdSLxUt/X7lmX/UHA+sfxcHQSQmkWUq1lryXM3H9TE81hYdXRHmqiDoztJprPK1dVm/Ex8+mxctTvZmzybc6565MEIh2W0axxZC0n7ey53f5lT4xSIzGqd6MZzuNpaeeBXVNHzklRfINrola9huDyapSwJrOVtKd/JVRqt0nw1vCD8drN5YssqvgUrpJJlNO6zmpMn2K6yLh+Jc5GfyUgu+bfFouxSKKQIUe4LlfRnHRrU5YhzDU7XC1b8pQQM7kJtGiETkI97qZVzx0BnO5JEV/mTDZbpo8mFVKmkXm7O3ix9i0kHQ1oBr8jsr2R7G39pMCNNJoDTgDTfCVOlSBKWWfQ6Z5ehEpEZJ4ymRu5E69BZUrdRseMa4v0bSTDteoq8iZ9gOtInnVllOAWTzEs2o0Q2D8Qcfb5iXm2e6B9ut0Qbyyr/bxiJ5Qf36d3DU89BlRP0b0VFMjTRtQ1vTI0DzM6kru0zwmuWJ5/wwPthfgdolKNb/3afdEAvwh78K8fsyqwS3J59VTlgEGC92r/aclsfAtLtv5iwTFCUQLhhI4rOTCxLPRgNVB2kWHkq4v9YghwmwVPS5qHXVXQPRfaFPvNNv9N+1CNEwfkEKSYMXD0TD1ynDIJCr8S7PIfLmZz8HFsLmLXY5OEl5sDbqAm7NPUMjxDAli+L5ZUGvWBr0BahKy6z+J2u9N4rqXTObpD6Jv48yySyC4L1+CzkJ3/EZ/IzQVXTYoR39z8dwtcHNF/1RZ9903G+bFU45vVzHvKBfdg5eRADL/irczJDELxbuhWlengxJMpYHrPO7DcdkIf2vkbFqSw9RYxgnoLHT0LFjmJu6GNdgvjfrtt6oYmUmwWSI4YYWCN6SXwXId3kRMDQu/fQvQ8xZ0adlNlA2TDMy0XDOUcGUhvXw5l0tJ6argI3Y1lrv80hVlFDS2x3Gp9NieldDz2QmjCrUh9t3ZyBfe8LWbBs3PTW9NyMfyqX0PReQ3SVOPnQBeSAtITRwLkvedPXRAY9nF1SN7WfQ1kP01s6NzwEh3z2az8Ao6deILEr+uh2zOgVgO/yS8RK/1zfjyGh01Y7IlFLlYo/wHuhbtue1rhmCswbSJ2fjM6qn1lg1ZeSzPXZwE9WkbDpmX4hio+bLEDAPmWhd2RNeBBJRiJc0DzsUCi0BRBtLo7g0r5iuY1GJ9a4tkpJ5U/V2GXYCFg3dtdgR/QWJGwKgrVk8h2O/96yIe7IYx8Gu89xxgC1zRxZkxy1aMmmkuTbKbbWD9vZMB6Jb/JDHj9iC3lVrVGYUG2IDfvQL4FvLK32L0R20j5wSl0eg7AFPjTgwzhZ4OZDgK3gAZAYk44iUT3lhe2L0apaRVDkp5RGE/P62FJ233IVSFRHQfD57WglVArUR3uxyuYdhu0QewGEVH1+iH1H4S7cY7LQ7RtsG0Rv+dACd1TSF/9o1qmYBNC3LA2qIKOLPA7V5MROom2CrNBxjvobdkpT1i+KbT7dgKtu7RdgfbJ47ipDHD2+y5iIzFNgsIJqHvsRzgV3fls30Q9uR+xW1A9Py+1ZvdZ6ooisiN+rxyJSsYFNA3FvgZnrCBCSCZYHC3EjuCylNKxNbCaiDhBzAT2OmsaG0GNqBTDWFPbVwIppuEnENIW7RDF7JDN1fXCUD03W4+47K4GIZVjJ5XvFrxxKnY/bG0FFdjMeWIAen6tk2ZIqnNaTHAb+NETll5OmQOz6c4hdM1Bij6Fq/LrSmyOUO63qVeLBegqgWS+xyXB0NIYNZkC2Fd0BWpZv+5OAR6Q828suJ1Z3/UilL8JD8uH0oKlVm16MElnRDrFx7yUiM0m4oLxIIRfsYwZOhEXwkk8W4w+ReerXtYTjbH8IQUX861hbHWLEiescaWS9E3kLo02i0vuxuf5wleov0GwdPdczuiPbCpteCSI1dD4ywCPBaHCE4f0jh18/MmPnQGr/hCuNM1kF/JEKN+T3/7GJmwnjxZb4JR83MN2YI3G2DyTHr+IfDlGZ5rcPIPfv9MQITJ/lXMwEpUOanj/DCjRRbGrjcrEEWzZg+xSXzzM/ZxVCX8I8SXzV5ZerqNMkXb6d5j82fa0S+jyNAQ9+MjRxye8/8zQJA62OjJEen6EYPlcN+Y2tpO+7Mz8yFKmanjGArlbPgiV9W6pxA3mQQfAEB3iFbdw3Oz3sWwaXzX9caLCAo2f0DIu7GhGNM+QEbAaTFQVpquPpCIlPLyWDnYC/k2CSyHq9+TV2dqGUMXzsOYmCTr55fpFRO0+dkvDRUxd/IAAfBCQ7KG+0NQZxXulqPpWOa0uxVUfIAI8AfkzILUp+iIYdyrdR2wnvhBD4flwvHL8VeBBTPlpa8ZIuGyzFCH5b8iLUef8X07P2JSmHBQTqTLtXbOPEnrfuzkW99PqxFpzO99Z9vXsfsZsqx9dCv6FqqpyUYYISOhI35tncvfkPCHhlIjicv3rYjljBB1913cEQF9E9KQu6JfzJtUxRU9SByMdtevU5LpAiJzf8Q1Fy3hYizoioVb8QF0a3fmAFPR1Gx0fpg7LesJw/LOoX0UgGNm1wJ0itk2bneFqiVruNTqmHUxfyiEEcB+s1mf5mPsX6h0naggJb/BQ7kl2mx3CyCJUI9HC8Bebd9aCsz6WRiQeLIh2QpZvpO4aFPmzlv0ldfBLwtWlXt3MWN5kQ8gEev8TG3IIGgP3oaNbQSFvnNqSGJlDFHzPC+9Y8EVTMw+XyNtOJ9FImFQJpio+PP3oreajsyxda7qgQ09AVDjJa4/gx296OVZ+SVdqEenSCG0o/zmpLEYBfi36XUD+xfqNh3eX6MMrpHH5Qd1/Cfb3cb8dd53kJDxGqTR5PGBTB1WJrZTXAKSYw4vXyGrR9uaqAVRun0B30lG7oNoSVDDi8XDPVn3/GwwZwspObT+c85yctTO3nsqtV7kceVrRKqursrKxt8m6rtcPFq6Ox31Wic+PhZRCLE+Kfif1E8uLRcN1OG6ZZ10vvf8qsxo34BMUgIZyfE5n7ryHD2wRLzvNcqpLZtmlPKK3QS51FLi9qqEsvxeZPWsm6Fvx089qW6d+ji1ZmID5Z5+16M9is1crvO4bmbnB0u1VnJKaNwxgvLTEmBpMhDzV/60rJs+uoLF65Qz47nv7/KmRlp4XF32Lr7W9vXM3Xre6XbFnRiJpyLAtvq0YpffeNg+8+5FcILbvO/l7ycCYZ+7jr7wY0NE95GD9pJn4G/ZZYJT09obM9UQgEFvMHXMFheSR8WWfzWqJiwTv4fv2e3y/tJZX71sAyAw8/Q+eZZ0+KwBaFIYoouPfyzUQb3N7xY1n1pqMHci7GeSRi4teBCO/9D3FCrKk4FjiogcQhPuRCxwN4KB9uShcyLCogyOIQzU/wqTLhghsYbYxnpyeCdvVTlh6k+ciTYX4TulH+uU/HUVMX6yvn3wh8uwRVqH8ld4xklscRGltc3ar2BavNC2GJyz+ZWtuCDTwpFrk6K72hdPvPET6TBDV73DVxegndTTHsXvvvwqjfwbwt3El2sah963Yj75R2lOGxD/hu0w876H2T3OixvUauEYgkkt2LA6J0r/wbZvdo2KsdcPF1sFCoYeUXViFhK1pby8P50l1A940JWGlrtaioB0vKr8zgbQSGpqxzWGBjzrg+Jy/0V2WCONRZw5YdyTZ7tV0fiWhvlhGc9AnSuZX9q7mRgobRgjoGwDoAf0EmAoz+OTtoCqqt7CXDUg1sMfseQNDRCAlHX5ASnm4DFCPR+jijOynOucFQ2aq1sx0DtZRc+1umszUNN/3l9NSzZ7AuqKEkX08GDrNqpPKmZQw7WCzWNcqBUbick2cPX9q1AmIAmBkuoIFv2M1YPPeksjIOmbv5pmlPnAB43RdlCWIlHlLD4OrRkFv0koDNqjbIYEPQdlCjEWE6HVKtJlsoLyPszbRHXc54t9tTx9d9eTwUGorpHdX4MysCUfqfoPIpKUHyHEhPsG54Ni5vPw7pqhK7BHjNTd6BsNWJqXFG6mZud6/fhWY8lxB/cGRHC9inbCXwQjmuDT3dRneGKTPO9u8JG5rqmQ2E/w1BCj75EXaTLowBgo6x0BtXg2cKfiF+NV1Y65qvc/uRrOjlW67djiLMg/tWSOLqfSpoVds2meH/AC3+Hn9Ze31zxfNSNNLDNYEx7/1RqwTWELTwwa5ZgD1u/MWsuECBWYr7RUMyysziCImgX9kL2fcAAt4veaUVCkMh+BjIHAZxgDZdmUVyj4NnJSrhkp2aCS8HQW/IsDtJihb8KyhOI0F2loSRjzguZkvnsvRjPT646WFGUfoH5P3RArAJiGsAAEIED/k8jjPwWDUEDL2v6fHi8EPmY9WCrAb/MfJAnI2G5x8l8nsN/Fq4frRdHxnzVmonGEHBOYno8LTo8ngXtrssooQ9Q+i1Qh9qUTOt+dBZCcaqk3pApXpuVAXqSh5cvz+FyFrL4O7zVITj/VEm64rTmykFHL3TPCrHTO9PDTy5yz3uYh0ncOwn+1TfME0aiXay7HEkslOXwDyxX9gD1Locnp6zHyHp1b92vlh0tLumfoTraV+/8aw/Tdn/kuZkBF9knsMQDx4Sekef5jiBXhw8OCLOkUYlJ7ZmFutCsbUhlKiX54AI/YBlwulqaUg2U3CEm/YDKmHb4YR06LHzV7T58dLiQaAhvRRoPSdf6CZQjtJmgJ5I6SIPkDNHGOY3j6tnnJKNyHHeO2P5Sz12jvSMugWIhOF2S7Z33GRhEgYK9F7n0oSwmRB2AXzITu652qHz1U0LemJT+NtRa2f3MCNSE5cqJ3y+gpUsVB2UeExapp2br8hxOSDZNLNCALAlJXEyJ9U/xeXvRDNkP19/YydGzswcIM2i68Xtr1Lh41fci6Q4sutgbF+9Ta4ztIw/HelSCdFtmGjPQo8FAINFDMyuKnn8ASVo6AUrKv9NMa2BB0epcVrF41uYrMS+h5fcm94j5jPidjtKirsm044cMndhAHJQDqv+KeDFkV90kGD9M1mb6KieDQpDOSKQOuZHp0KKvhFLWSMcNdn+e7qUcRANlWH+jjmqXgxj4ALapg4IOxqEeDCyvyPrvoy8HgB4XkuIDc/ymvgzb8ED0yx/9fvybbq0/P/6lZ0lY5TZtBQs02B6KufQNKVdvdB+cuNL3/Uf+wCHSu8M8xN1p+Nr67MyLAWC7JYJfJh/tXF0WzTU2KKQOflLDw2g8js5pkh9ha3bv46EgGSrhowRLxJtvNGUBDBi2IoUt6hjaSOG9xMNMv6Ybka0ol0DyubG0a+cjHKM8vlHisCtvqFFY1BgHjYMaFytMM0X4oZ6VAlAOxCXvZ/yqsBA+6V28/ojghZpYUjNQidCkg9xFGH7dO2dOAg1YtWGPAt4ug7vw7LOLSwUvaad7VhFCXdvNFUH0BrYVS/ydhhyn0EWR3i96MLhSZJmXsApv4ON/KD381ZIJy5L5bdeXZ2Au+UmT/zzHHpMuxSMq9/XwTIjQav9KZEN2+5InhasR1XCVpijMSyu24eQHCmuCEjdMrl9tgQvpJO08weXEuQkLOB0oXwV0813aTYiDa6p5HjO6kqKiWQ33HYkUqpR4zhoOMxFTy3z1ResrYunFpX+QKJEoBbEv4td4tTFnb4lnS0Nm7tCSRXDPngh1vHIXXm8Dt+3HtH7k+zX0/6dacxRNmplxUEm2TwY9jEvg874CeRIyj+ODN8Midf5uGtrWk0FM4Lvzvkzq7jGK/WolWs5Ke34+ze4/55KdFMBuU0lSVlsYH4ZgYShveux14tX0UzydMjSdIsNxc099AGR4G8hOljhcBbmxKb3F8seARBWVwhfa6xP06yD3f2J19c80txqec+4lFNJeJprXzYp5mfJT/M2lKKqbjXwMcwpRADH+SOmJQzP47W94RusbLkJcoEAb6jwMTCL7TX71/TELTgLUIENMUWlQEYEB8Xy+WjFJe8jJ6vWYGaUuQC4RHvNhZqzfJgNpruql+wn6nfp4z3FjcoznMp203w/tE1N+VtbFEI5EDbrTW+eOc865YbrmMfwULkDa5MXS2JyqTisldCHlQwvifsCLsjRMT4qCmW5M/BfJqO+mpspc8bY/tkYiuYffdnfDXfkg2jgfq6FyuzwgAxwFmwr2pUR2Izn7jo7nMyDA4cF1wk84VNJgAB0V2wo63dTagE1wDdVEDQnHkBhdEG+pHMXkqezizIQUPmhK+t9VI3/JKUaY1r6mPtUsc78Rebt0p5rL5eCVWkdFRH57Qhg+rdrdbyJxTYwGH3t6toUXmiGT8/VvKpC8SPFNteOYIjCV7WQCQO+Viq9K1lyDbXlWOtuI2sbQl/YXVHmVjUwHhWVpT2WGI6lIddCdhtRIxN1GXQ9Y8/I0y0BU8YcGCQV2vxtclSholwsnobJvcVqEwp6tDaJDDLn6kPni81vJ3LRHIVLkuOQxavlUVr4DyQRa7zHvkdcNi/1Wb8wsBQrZ9O/Tw9RhzukKSQZUytKC9anKwGukNa5X2K8wQf08PhFB3MejT21DvS0CA8Uc2SOS0rV4Nf5aKIzw3TKR7EomDnbnltH89uDJZo7mjPlo0yaqzQ6xknst5ik0DHV29/ISJ5edUcIyvtXmUOhF3tQwWfgW9Jor/UZPdP8X7L8Vo8qIES6likK0NWEcivIslNwAZjdR3r8R7JIaaf5kbm5kPS/PmTzQbosWnNv9NH3+t6NqirK7bKQBHOixXlaPDivhe5ybpHNXyCCslOySfa1yRZOpQVjkxNrtryVlADcCeGerYLHJsIEQTjaFqA94zMHFKdgBkf4xEDOsqhl138xM89zf1HPgVxNiHmqTmTvL3iLgw/kL41NMGaFKJM/TrIxloHZ/U33qWUhFwkutVFUjvsbFQBhWXzZkG4i0BUjkxR56rb2/4iefYwX7p8PFpKXa9y3LXvEMk/vPSi1LdAyUDQu1J/naK/txtZDPOWdtR9JLnGOfUOT8UZ2EGoaqyS7eA/95aiAvb2IYZXacr2WqhEQWJtpPci5nKHEBMcc9pD5InS3mtz5IYq32zB1lsF8ltedoQgFteekXlQ0wNtn79sxJmYhjMYZhPtwGQVS/S1zV79c51yZzseYfDmjDFSixr2WqMGkHdlDG0NGv2QdJp5VjGUghf60q3amOdAaOvdOf0lsEVNxzX+A109wzMKICfpGRlkOfey46Drqjl/pm06cJbc8t+XWP5kT9d2DbWLNKWEJkSWW3oYK6fDoAtE4zd1TfOhf05apKTuKArHz2AKNnSWkDw3a4X/i1rbgYK+uouPzctbv+BiYbL+wo1z3f6vybpXDjz70UFfDuAqmAJE4anq/kkVaNS7TcMA/k7xu08ht+YBBaY/fn+O9pVnzEagyHbbGTgkd8G9A2I9XgIAAAA==","size":[512,512],"answer":[{"label":14,"box":[38.76,31.15,356.1,502.56],"score":4.6012},{"label":14,"box":[114.63,15.86,330.57,293.19],"score":1.426},{"label":14,"box":[10.21,46.28,138.02,511.26],"score":0.3126},{"label":14,"box":[91.31,20.15,370.09,335.69],"score":0.1835},{"label":4,"box":[6.28,10.23,61.53,149.25],"score":0.07},{"label":14,"box":[140.17,8.49,339.06,500.34],"score":0.0603},{"label":4,"box":[15.52,1.55,56.99,61.88],"score":0.0118},{"label":19,"box":[386.32,153.15,477.38,234.22],"score":0.0103},{"label":14,"box":[105.98,18.08,347.19,256.54],"score":0.007},{"label":14,"box":[52.69,303.02,317.87,512.0],"score":0.0029},{"label":13,"box":[82.1,268.67,479.46,501.79],"score":0.0022},{"label":19,"box":[375.79,111.64,482.48,225.92],"score":0.002}]}};
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

/**
 * What the detector of photographs adds to the paper: edges that slide (beyond/edges), names and places by the same
 * network (beyond/placing), suppression that lowers, probabilities. As the Python package says it;
 * .ci/explore/test_explore.py holds the two against each other.
 *
 * @typedef {{label: number, box: Box, score: number}} Detection
 * @typedef {{masks: Mask[], prob: number, place: number[], fit: number}} Own what the network says of a crop's own class
 */

/** The sum of all cells in a box, from running sums. */
function heldBy(sums, rows, cols, [x0, y0, x1, y1], [H, W]) {
  const n = cols + 1;
  function at(x, y) {
    const u = Math.max(0, Math.min(rows, (y * rows) / H)),
      v = Math.max(0, Math.min(cols, (x * cols) / W)),
      i = Math.min(rows - 1, Math.floor(u)),
      j = Math.min(cols - 1, Math.floor(v)),
      k = i * n + j,
      a = u - i,
      b = v - j;
    return (
      (1 - a) * ((1 - b) * sums[k] + b * sums[k + 1]) + a * ((1 - b) * sums[k + n] + b * sums[k + n + 1])
    );
  }
  return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0);
}

/** Eq. (2) and (3) of a box anywhere. @param {ReturnType<threeMasks>} three @returns {{full: number, score: number}} */
function scoreAnywhere(three, box, size, {ring = 1.2, fullOnly = false} = {}) {
  const {rows, cols} = three,
    A = area(box),
    cell = (size[0] * size[1]) / (rows * cols),
    hold = (sums, b) => heldBy(sums, rows, cols, b, size) * cell;
  if (A <= 0) return {full: 0, score: 0};
  const inside = hold(three.full, box),
    around = hold(three.full, scaled(box, ring)),
    total = inside / A - (around - inside) / (A * (ring * ring - 1));
  if (fullOnly) return {full: inside / A, score: total};
  const [, top, bottom, left, right] = halves(box),
    vertical = hold(three.vertical, top) - hold(three.vertical, bottom),
    horizontal = hold(three.horizontal, left) - hold(three.horizontal, right);
  return {full: inside / A, score: total + (2 * (vertical + horizontal)) / A};
}

/** Two opposite edges of a box, each moved out, in, or not. @returns {Box[]} nine */
function moved(box, lo, hi, step, length) {
  const by = step * (box[hi] - box[lo]),
    out = [];
  for (const first of [-1, 0, 1])
    for (const second of [-1, 0, 1]) {
      const b = box.slice();
      b[lo] = Math.max(0, Math.min(length, b[lo] + first * by));
      b[hi] = Math.max(0, Math.min(length, b[hi] + second * by));
      out.push(b);
    }
  return out;
}

/** Move the edges of a box while Eq. (3) grows. @returns {{box: Box, score: number}} */
function slideEdges(three, box, size, {threshold = 0.5, edgeSteps = [0.05, 0.02], rounds = 3, ...choices} = {}) {
  let {score} = scoreAnywhere(three, box, size, choices);
  for (const step of edgeSteps)
    for (let k = 0; k < rounds; k++)
      for (const lo of [0, 1]) {
        const all = moved(box, lo, lo + 2, step, size[1 - lo]),
          tried = all.map(b => scoreAnywhere(three, b, size, choices)),
          value = tried.map(t => (t.full > threshold ? t.score : -Infinity)),
          first = value.indexOf(Math.max(...value));
        if (value[first] > score + 1e-9) [box, score] = [all[first], value[first]];
      }
  return {box, score};
}

/** The exhaustive search, and edges that slide from what it finds. */
function slidingSearch(m, size, choices = {}) {
  const r = search(m, size, choices),
    three = r.found.length && threeMasks(m);
  const found = r.found.map(f => {
    const now = slideEdges(three, f.box, size, choices);
    return {...f, ...now, full: scoreAnywhere(three, now.box, size, choices).full};
  });
  return {...r, found: found.sort((a, b) => b.score - a.score)};
}

/** The box at t, seen from a box; a side grows or shrinks to e^1.5 of itself at most. */
function placed([x0, y0, x1, y1], t) {
  const w = x1 - x0,
    h = y1 - y0,
    half = [w, h].map((side, k) => (side / 2) * Math.exp(Math.max(-1.5, Math.min(1.5, 0.2 * t[2 + k])))),
    cx = (x0 + x1) / 2 + 0.1 * t[0] * w,
    cy = (y0 + y1) / 2 + 0.1 * t[1] * h;
  return [cx - half[0], cy - half[1], cx + half[0], cy + half[1]];
}

/** A box clipped to its image; no side is shorter than `least` pixels. */
function inside(box, [H, W], least = 6) {
  const low = [W, H].map((limit, k) => Math.min(Math.max(0, box[k]), limit - least)),
    high = [W, H].map((limit, k) => Math.max(Math.min(box[2 + k], limit), low[k] + least));
  return [...low, ...high];
}

/** One more crop of each box, grown but not clipped. */
async function lookCloser(own, found, boxes, size, s) {
  const crops = boxes.map(b => scaled(b, s.enlarge)),
    said = await own(
      crops,
      found.map(f => f.label),
    );
  const large = (s.meanDims || []).filter(d => d >= (s.refineDims || 0)),
    choices = large.length ? {...s, meanDims: large} : s;
  return said.map(({masks, prob, place, fit}, k) => {
    const best = bestInCrop(masks, crops[k], choices);
    return {
      prob,
      fit,
      place: inside(placed(boxes[k], place), size),
      box: inside(best ? best.box : boxes[k], size),
      score: best ? Math.max(0, best.score) : 0,
    };
  });
}

/**
 * The rule `place`: the best boxes are looked at once, and once more where that is still worth it.
 * @param {(windows: Box[], labels: number[]) => Promise<Own[]>} own
 * @param {Detection[]} found of the first stage, all scales, not yet suppressed
 * @param {object} s classifyBest, classifyFrom, apart, refineBest, refineFrom, refineDims, softNms, enlarge, and what
 *   `search` takes
 * @returns {Promise<(Detection & {earlier: Box})[]>} best first
 */
async function placeRule(own, found, size, s) {
  const best = suppress(found, s.apart, "iou").slice(0, s.classifyBest || undefined),
    some = best.filter(f => !s.classifyFrom || f.score >= s.classifyFrom * best[0].score);
  const one = await lookCloser(
    own,
    some,
    some.map(f => f.box),
    size,
    s,
  );
  const all = some.map((f, k) => ({...f, ...one[k], earlier: f.box, total: Math.max(0, f.score) + one[k].score})),
    again = [...all]
      .sort((a, b) => b.total * b.prob - a.total * a.prob)
      .slice(0, s.refineBest || undefined)
      .filter(f => f.total * f.prob >= (s.refineFrom || 0));
  const two = await lookCloser(
    own,
    again,
    again.map(f => f.place),
    size,
    s,
  );
  again.forEach((f, k) => Object.assign(f, {...two[k], prob: (f.prob + two[k].prob) / 2}));
  const answer = all.map(({label, scale, earlier, prob, total, fit, place, box}) => ({
    label,
    scale,
    earlier,
    box: box.map((v, k) => (v + place[k]) / 2),
    score: prob * Math.max(0, total) * fit,
  }));
  return soften(answer, s.softNms);
}

/** Lower the score of what overlaps a better box of its class. @param {Detection[]} found @param {number} width σ */
function soften(found, width) {
  const waiting = found.map(f => ({...f})),
    out = [];
  while (waiting.length) {
    const first = waiting.reduce((top, f, k) => (f.score > waiting[top].score ? k : top), 0),
      [best] = waiting.splice(first, 1);
    out.push(best);
    for (const f of waiting)
      if (f.label === best.label) f.score *= Math.exp(-(overlap(best.box, f.box) ** 2) / width);
  }
  return out.sort((a, b) => b.score - a.score);
}

/** How likely a detection with this score is right. @param {{a: number, b: number, power?: number}} fitted */
function probability(score, {a, b, power = 1}) {
  return 1 / (1 + Math.exp(-(a * Math.sign(score) * Math.abs(score) ** power + b)));
}

/** Eq. (1) in windows of an image: the masks that a perfect network would see. @returns {Mask[][][]} window, class, five */
function trueMasks(objects, windows, d, nClasses) {
  return windows.map(w =>
    Array.from({length: nClasses}, (_, label) =>
      boxMasks(
        objects.filter(o => o.label === label).map(o => relative(o.box, w)),
        [1, 1],
        d,
      ),
    ),
  );
}

/** The page's side of the network: a worker that is made on a click, what it is sent and what it says. */

const SCRIPT = document.currentScript ? document.currentScript.src : "";

/** Why the network cannot be loaded here; an empty text if it can. */
function whyNot() {
  if (/^https?:/.test(SCRIPT) && typeof Worker === "function" && typeof WebAssembly === "object") return "";
  if (location.protocol === "file:")
    return "From a file, browsers load no network. Serve the folder of the site: python -m http.server.";
  return SCRIPT ? "This browser runs no WebAssembly in a worker." : "The network runs on the site, not in a notebook.";
}

/** An address beside the scripts. */
function beside(path) {
  return new URL(path, SCRIPT).href;
}

/**
 * Load a network; nothing is asked of another host.
 * @param {{file: string, megabytes: number, runtime: number}} facts as they were recorded
 * @param {(megabytes: number) => void} on hears how much is there
 * @returns {Promise<{ask: Function, stop: Function}>} `ask(what, content, hear)` resolves with the last answer
 */
function connect(facts, on) {
  const worker = new Worker(beside("network.js")),
    waiting = new Map();
  let count = 0;
  worker.onmessage = ({data: {id, last, error, ...said}}) => {
    const asked = waiting.get(id);
    if (!asked) return;
    if (last || error) waiting.delete(id);
    if (error) asked.reject(new Error(error));
    else if (last) asked.resolve(said);
    else asked.hear(said);
  };
  worker.onerror = e => {
    for (const asked of waiting.values()) asked.reject(new Error(e.message || "the worker does not start"));
    waiting.clear();
  };
  function ask(what, content = {}, hear = () => {}) {
    const id = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject, hear});
      worker.postMessage({id, what, ...content});
    });
  }
  const order = {live: beside("../live/"), facts};
  return ask("load", order, said => on(said.megabytes)).then(ready => ({
    ...ready,
    ask,
    stop: () => ask("stop"),
  }));
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

/** The detector of photographs on the reader's own picture, in a worker; the picture leaves the machine nowhere. */
/* global DATA: recorded by .ci/explore/record.py */

const LONGEST = 512, // pixels; the search steps five pixels at a time, as in VOC's photographs of 500
  SCALES = ["the whole image", "windows of half the size", "windows of a quarter"];

/** A picture as pixels, no side longer than `LONGEST`. @param {CanvasImageSource & {width: number}} source */
function pixelsOf(source) {
  const shrink = Math.min(1, LONGEST / Math.max(source.width, source.height)),
    W = Math.max(16, Math.round(source.width * shrink)),
    H = Math.max(16, Math.round(source.height * shrink)),
    canvas = h("canvas", {width: W, height: H}),
    context = canvas.getContext("2d", {willReadFrequently: true});
  context.fillStyle = "#fff";
  context.fillRect(0, 0, W, H);
  context.imageSmoothingQuality = "high";
  context.drawImage(source, 0, 0, W, H);
  return context.getImageData(0, 0, W, H);
}

function counted(found) {
  const n = new Map();
  for (const f of found) n.set(f.label, (n.get(f.label) ?? 0) + 1);
  return list([...n].map(([label, k]) => (k > 1 ? `${k} × ${DATA.classes[label]}` : `one ${DATA.classes[label]}`)));
}

mount("photo", "Your own picture", app => {
  const said = caption(),
    total = (DATA.megabytes + DATA.runtime).toFixed(0),
    why = whyNot(),
    meter = h("span", {class: "xp-note", style: "font-variant-numeric: tabular-nums"}),
    bar = h("progress", {max: 1, value: 0, "aria-label": "progress", style: "width: 100%", hidden: true}),
    holder = h("div"),
    table = h("ol", {style: "margin: 0; padding-left: 1.4rem"});
  let link = null,
    pixels = null,
    scene = null,
    marks = null,
    boxes = [],
    kind = "refined",
    from = "recorded",
    strongest = null,
    running = false,
    state = "";

  const certain = f => probability(f.score, DATA.calibration[kind]);

  function put(width, height) {
    scene = stage(width, height, `A picture of ${width} × ${height} pixels and the boxes that were found`, 2);
    scene.canvases[1].classList.add("cells");
    marks = svg("g", {"pointer-events": "none"});
    scene.svg.append(marks);
    holder.replaceChildren(scene.el);
  }

  function cover() {
    scene.canvases[1].style.opacity = look === "masks" && strongest ? 0.8 : 0;
    if (strongest) paintHalves(scene.canvases[1], strongest, v => 60 + 195 * v);
  }

  function show() {
    const sure = boxes.filter(f => certain(f) >= least.value);
    marks.replaceChildren();
    [...sure].reverse().forEach(f => {
      const mark = outlined(COLORS[kind]);
      mark.place(f.box);
      const text = svg("text", {x: f.box[0], y: f.box[1]}, `${DATA.classes[f.label]} ${certain(f).toFixed(2)}`);
      text.style.transform = "translate(calc(5px * var(--u)), calc(15px * var(--u)))";
      marks.append(mark.el, text);
    });
    table.replaceChildren(...sure.slice(0, 8).map(f => h("li", {}, `${DATA.classes[f.label]}, ${certain(f).toFixed(2)}`)));
    cover();
    const what = sure.length ? `Found: ${counted(sure)}.` : "Nothing is found with this probability.";
    said.say(`${what} ${from === "recorded" ? "This answer was recorded." : state}`);
  }

  const least = slider({
    label: "probability from",
    min: 0.05,
    max: 0.95,
    step: 0.05,
    value: Math.round(DATA.least * 20) / 20,
    text: v => v.toFixed(2),
    input: show,
  });
  let look = "image";
  const which = choice(
    "show:",
    [
      ["image", "image"],
      ["masks", "masks"],
    ],
    look,
    v => {
      look = v;
      cover();
    },
  );
  which.el.hidden = true;

  // ---- the network

  function ready(on) {
    for (const b of [own, ...samples]) b.disabled = !on;
    halt.disabled = !running;
  }

  async function load() {
    loader.disabled = true;
    bar.hidden = false;
    try {
      link = await connect(DATA, n => {
        meter.textContent = `${n.toFixed(1)} of ${total} MB`;
        bar.value = n / (DATA.megabytes + DATA.runtime);
      });
    } catch (error) {
      loader.disabled = false;
      bar.hidden = true;
      meter.textContent = `The network could not be loaded: ${error.message}.`;
      return;
    }
    loader.hidden = true;
    bar.hidden = true;
    meter.textContent = "It is here. Choose a picture; it stays on this machine.";
    ready(true);
    own.focus({preventScroll: true});
  }

  function heard(s) {
    if (s.step) {
      const what = s.step === "windows" ? SCALES[s.scale] : `closer looks at boxes, with ${s.scale + 1} of 3 scales`;
      meter.textContent = `${what}: ${s.done + 1} of ${s.of} crops`;
      bar.value = (s.done + 1) / s.of;
      return;
    }
    if (s.strongest) strongest = s.strongest;
    const second = s.stage === "refined";
    if (!second && s.scale) return cover(); // the answer of fewer scales stays until the next one is there
    kind = s.stage;
    boxes = s.found;
    const far = s.scale === 2 ? "all three scales" : `${s.scale + 1} of 3 scales`,
      cost = `${s.crops} crops, ${Math.round(s.milliseconds)} ms each`;
    state = second ? `After ${far}: ${s.seconds.toFixed(0)} s, ${cost}.` : "The first stage alone, on the whole image.";
    show();
  }

  async function run(source) {
    pixels = pixelsOf(source);
    put(pixels.width, pixels.height);
    scene.canvases[0].getContext("2d").putImageData(pixels, 0, 0);
    Object.assign(scene.el.dataset, {done: ""});
    [boxes, kind, from, strongest] = [[], "first", "network", null];
    state = "The network looks.";
    running = true;
    bar.hidden = false;
    which.el.hidden = false;
    ready(true);
    show();
    const mine = scene;
    try {
      const end = await link.ask("photograph", {pixels, choices: DATA.choices}, s => mine === scene && heard(s));
      if (mine !== scene) return;
      meter.textContent = end.stopped ? "Stopped. What was found so far stays." : `${end.seconds.toFixed(0)} s on this device.`;
    } catch (error) {
      meter.textContent = `The network stopped: ${error.message}`;
    }
    running = false;
    bar.hidden = true;
    scene.el.dataset.done = "yes";
    ready(true);
  }

  async function file(blob) {
    try {
      await run(await createImageBitmap(blob));
    } catch {
      meter.textContent = "This file is no picture that the browser can read.";
    }
  }

  const loader = button(`Load the network (${total} MB)`, load, true),
    halt = button("stop", () => link.stop()),
    input = h("input", {type: "file", accept: "image/*", "aria-label": "your picture", hidden: true}),
    own = button("your picture", () => input.click());
  const samples = ["astronaut", "chelsea"].map(name =>
    button(name === "chelsea" ? "a cat" : "an astronaut", () => {
      const image = picture(beside(`../live/${name}.webp`), () => run(image));
    }),
  );
  input.addEventListener("change", () => input.files.length && file(input.files[0]));
  app.addEventListener("dragover", e => e.preventDefault());
  app.addEventListener("drop", e => {
    e.preventDefault();
    if (link && e.dataTransfer.files.length) file(e.dataTransfer.files[0]);
  });
  loader.disabled = Boolean(why);
  if (why) meter.textContent = why;

  const recorded = DATA.recorded;
  put(recorded.size[1], recorded.size[0]);
  picture(recorded.image, image => {
    if (from === "recorded") scene.canvases[0].getContext("2d").drawImage(image, 0, 0, recorded.size[1], recorded.size[0]);
  });
  boxes = recorded.answer;
  app.append(
    h("div", {class: "xp-controls"}, loader, own, input, samples, halt),
    h("div", {class: "xp-controls"}, meter, bar),
    h("div", {class: "xp-cols"}, holder, h("div", {}, table)),
    said.el,
    h("div", {class: "xp-controls"}, least.el, which.el),
  );
  ready(false);
  show();
});
})();
