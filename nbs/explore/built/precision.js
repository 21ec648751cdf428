// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"demo":{"model.safetensors":"62822a898416ffefafe17d6b4ed88686c4d2143b058fb894f5dfd4c3560bf64c"}},"size":[120,160],"name":"disc","images":[{"image":"data:image/webp;base64,UklGRm4KAABXRUJQVlA4IGIKAADQHACdASqgAHgAPp1InEqlpCKhqnWJyLATiUyOQ7WPbT/Qscew/3XM3cNJGzX/8TZyype9p/TxYlLaQjRIhHAaoLMCaivM0mrJ4Ce3I57LztN9E59n9qvhj/c70qmkOuZluaXFnYqJQL9Wx/xBtmmp6RBTfRfznolIBta6W7w1EuUv5NtvEWtJw52G3wSba9rVDJkT85bljKY6swruwLmTzjvYR3riMSsXD2VwhFukHJcONDdiCQ+6g7Esncfg8Cmt1NE8YIK07nezqw5aAOZN+VKbWZ+KOet/wMIGpfy3XsZOJcNpCUaDSXgeN9fUYAD+64sa9kx3QLRxogl/qrYIULkpVerFPDy8DWEyaXjEq3rsit31xzCj0yq9K0TLkJtsWbbj/l5i1u0N9uScL/WiwcqLCS3pQr62wNJL6cSQ9gHxERTcLIoYWSUJ8yj4HBStF29Uq1D+wf1wzq62DwHkWuf7sTJPtICmc4kbPeKuljHoewXwt9JCZF1ncFj9/mqjYaY5uRQqEydUleIlxlN6MHU1V02uxMBQDKvOxfCRPptB9Vw5evvJ4vJxBBU6GGT6i3OIBgi7SmWAHhXShdzf1YjP6bTRc2zkzWlGvJFcog9YHZRfhjwfVxjLiLYhRb1u+XFrwGnIZvjKcJrH1c7n7HccQkTWEdrXsIC2rdU84douQn4ijav+nfk+4MTShnMYJl+MdEb7nhYZcsfQwWKD1SXlQihhcMQoUPEM2GPkQFEIQF+07OwiBD0bSwY0++e8FQz/vI8dOJd6t2qT4z+WbUdB9Br8TgEIGLpuNzCpqtNWoeSix1RpVPQ6zsjmovQg7WfLaMt0rKHaxc4vaPryBUxSeZXkxmxXHKXEb8PcylMubYkwqfEAgk9yPDrPCGtX0L3E0pYfZpS9YfqWfyd0PcJvkPY52yks0bDiHaGrqlo4G/eAIrmsBN2SeNInBxsgUBk/g6+f+hgL1l38sh4r7Bx3FYjIDSnjIx2Q5HWDzbmdwdq0JY4HFGU+AANWdCI8MelA/HICYg3xQ6bQL4Imv8hpolbZGSiXA7jusZHdRSIcPZc2hAE6CahXbGb8ZuUl/arMe8ZWFMnT0YRNtZpl5llyzs67X2E+rg+aJ4KXEZEF9BD9xDIQndQgxJ+iQstWBdLaq9AiPGVQuZCwFmy76+z40aIKnmQPrXXHunVbwDHTOGyfNTtjBa0v/u46sk7Gy08gSMtCoEvIObUsFwbQF3uVOFJbAKRfnah4fITFHVvqQv08xVo8yTEYvL7zzHFBnSBW1m5icOjUp973AkJ+7rrt74EdT27hegW4FwtBrJxqOcypvQwA6a5bTU9kGcCfNCC3/pKGzAWJ3vNntLs4iDsITS+Zew9N5G9MzQtgsizUYgUh00mQfNQ/vnbARvys+uG92KcyIo3kh/g1e7MYzEvneIki3QHfLlPyNxIcsxsDhrqBDINUPuBErc61cMNbi+Yz7d64SdxWJQBMv/QGYSD53iqRKbPfJxw7pQPgiMfi8UBP3LHkpjddK0HPL/QuezS2CE7oY35AuetyqRTWHmRj7+pN+YoifPXnFGQ2SrMg2mEnBYSpYNtSfX/2VzV+aHTKQJKJiB2USs7ZBzHn4QygTyvnJY7jXpulzWVFsmAPmTS8T+V3FRmphXHN7ROXmJ35Dz8EXvnXTYJ8I5nOSJPZs/LFKkcAdUMEwifL2y6tCSAGN/Rdc7IX/Bo/69BhsaWckJfF6HP6nhuKYJz2Ovtz2g2quDafgz08BDLkZ4uKkASKwWWoVOCxFRnqbcxBPebG2mCkrUhaTfezyCBV1783pPLetIOfTkDBcAvTqBr2PrmKdA2xKZJsr7LmlnKohUaMusGOAziT0SnbW7Wx0MTq6dU2ZhaSl8mSsEZ5zfVFPhhVJW7JwTDPrmSMSMLDpIDfibSFBCWT/R/O8xMdHYO0tcbMc/flr5W97hQXQ8z5dYa65gzLR0nkuU0WhV/wgHvrBFBq5/0IxTrr36gVeKJq2pSAu+yD2cFPMv1lfxDAMz8Bt8SIpY8HpBDG9H2IUs2H2BbVhHGidYfXF5VSecpXaMjh3ihVlJb6G49sBjTU0oSvsCmGNyxyj3O6DaAStraEQFL9uhFO8HRBDT1DFbkGUTKAUx78ZEk45+TC7mzYWScgQ7vCqueHVnejGtYgACqd6lzBzytNm/f3zhPkU7AjCfKwLckN+Blxi3FJtyUWBDVAcoBO98ykYRI7URdIBQhHCY+VAnBxuHcbaOVoM0Wp2s5mlok/PDgz+jGnmW2K6MHUo0NrNEb2seuoJFKK2BOJZYbdXqJ6Rdmif2QihXWVbLv4KJqTWuLwl0pS4uMsxmCjZOrD4Zhql9r6lEMWKXe2YQORhX5HSdTYn5N5WQ1VljrxZtBkl25haOv2ODZnSLqsn9vC0wK8iRI6i5Z7Kc+3Aw5GW80Rsw1//ftnqumqIY7QuaayDI94Fo+Pf85ExfzkDKZUJk8lnzgzeesTUNhjY/p/58X4P7twuw5Zk28LqzdzTfyZyvzottfdfJSXmLW0A+FoMZznnz7+cCkhCXMVBld0SwZXMOjdSsySB+CN2gJgyNwEbErzJlzDl9mu/2HYOvMyRsTdBBnGTQmYuNYejp4jnf/5jq+ff2AJNqH0cfbojMyJmtkfZxFtJkehQAm1qYxhX+kohf0YudmC6lPzeSR6fcqCGwEjfoNCHCdLKwq9ViJyGubPycaqwNNdjBGcXj8lDFOkEaoZKlf4DWKzhpwkQQekkhnOibzihEvvScH2pyW6U9IExVx/P+zW+43EtfvMWiOZwQz6WMzOiTVsLIp1gmN7q6vch2wFrs2eEEQ4Ty59QCFmDg2l4UQLmuSQuAtvgjFTt3yTuZiFuO89bLgR6isoaN7S02N+xCfw9ffLAYu5Ml4nbk0Q81FBL2OcZ4KZNb3G0B39eGbKlo0lARARN5Qiifd/pb/4Z16rTwgc6VC1LnYyVbj1pr2sAOtgETpzqRx/rLWJzRF28lRVlRmO/t6Xv3TSnHDHafhr6oDkynyz0f1vM3hJtbZr09y0AAL91x8JzMCC1ENd5d/kHB8C3AEgiAWbAjFcFidykRCpEoqXqSIWEX0S0xPJVI/7/3hCBloeDoM0S535m7QwDKNLZwun/yxTTOJF9Ij1mX1fmbGvuSmk5i50i6oUdVSCGNp2Hw21erXOHE5QfmKF+Zz7NPBIzl/gnJqqODLcwwknjs6sUz1p2aHXAx6QzcQXzv+9Jx9JfoddPkoEA/n3+H5I+UjEK96Lsptrml4mEyLy8ajT0ffMbXehdJzC1jlqNJvKufhehgV+Fog2D95vqFbOkUXvzBNLZxv2dwGwQj4AwWDi5EVaocZJ3OWQMF0VN9Zy4VS/Df3pvyzqijbDMmDMNvCMsUl0HCSAG4rx5filFmHVi7ddegZ90O6xJu6o7piUNUziG8CSE/nEFOkK4MurHHwKAoHAHf4CIjUQFypeqkoDWwOEpNz9vQ/0hLS+/BzX0M+0FAHBp6sTmKaHjoht49pBx0Q28LUAAAA=","objects":[[32.0,94.0,58.0,106.0],[38.0,105.0,65.0,116.0]],"boxes":[[40.0,105.0,58.68,114.32],[30.0,100.0,67.36,118.64],[40.0,95.0,58.68,104.32],[45.0,90.0,53.04,109.96],[30.0,95.0,48.68,104.32]],"scores":[1.879,1.367,1.282,0.573,0.504]},{"image":"data:image/webp;base64,UklGRsINAABXRUJQVlA4ILYNAABQJQCdASqgAHgAPp1GmkmlpCIhLTZJsLATiWhekWwPe1a+N48Vgft8aiMAjq8AWnj+lixKW0hGhgglQGtk7Umvku0d+EzPX/r+PoE8wDnIeYDzgP9v6w/7l6gH+l6hD0DfLK/cr4Rv8B/y/2O9stydO02YIDg5RKveaV5LdQvpfnEiGJ1QpKVHhhogPpZ4qgWuycEhvw+sFcB4uxzMnP5Afc27Tk9mm/QTK4shJnmGGte0n9TeTtkfntjikdAxisgXTSOrsEd/jqoFbKox7KaGDVcMnn6V2I+iyVT4s8Qgl/iRhPkTaEz9vNDCFKph86XT9Knrz7E5FngdHQjgEKfjvHSWJEP9GouLd8qVvFDV72pVkFjrv71DkBXdvi1XKTTlxdu8RivKN3I6EaHGTlj4PqDAAP7swCtuEuBbh71FqDY/zSOF1T6cfjjPlniujW2/9kKETpEmx4KrZTlvEeZ0pEbJpdKfl2dS5TlDMjhbe29Dk7tgq74jA+CoSjK5WXOr+DfawpQ8A0tNzYaKfMaNDAxdy1mk/xuFvMwFLVXRFENsvsPaEFqOWvp0OEzZxc3Kt5OEh7LzCZSfs9LVRb36Dyye77l/eBf39UYXan3X+zdPOHUgAfRqt0f2HZnEvJU3RnLPHQm3MPfwlt5ZbzbdMSPD/G+nbpRe6cmnwtH4eCO0ztQksOCDM0luhrEe8dz5YdM0aMF7rANCDiXpttWzDiKZoBpnAt2GE5og2MHbvTKTvr+cTdae8YP5EgnQ6epboaxJXcGgz6j2iwlmGuH8ueoCgmbEWFvEpvmmw+o0Nk/RvAdWAc8WBKdJI8J3vha4V7/VX1RQSq6lkLnTKzx++ugmzTbaVmB0kJ10Qfak+/N1v2pA3gc5BxAeTeNz3ZJl6+cx90BJsQLo27VRrVQkzbicKVwgpfg5afk7P54pQSx4frsgFP3v5w+EVLqU9u+GMjblmPUJ8iUh5/FMptQVWPON4JXo8OtJXIg2/J3+bpQpnH05K9sBXzosAMQAwLiZwf445wfmwuRT834Q6VZukXd+AltcvIU56GA679PY2+Sj/dXFTithnoUFIKHS+bSCzLY/deavcjtjYUiKflDNBZk8fuPPYVPeKkFJku5bfd/LkxgIKrm6afcFdsUpdei9rRAB3Zc4QYB5FAlQwc78GLUSfgjWjZvvklWItysEEtAcdD2RGfCXgoD3ifWEob7+UQ5F6Byby+rr3/KfxR16t7xW9Dr5gTO7d1JE2npjQ8qP54IY4tc4wq1TEvLzuGS00N+dhP18TxqLPkZSZKi6rXNyVOLAgWx1jekaX0TV8zGqsS1rHWNkxNzclzVkgqwNU9ieBcZk/BzYiy2JmQxDPmZzkzYQeaNwpp0oDRKcDUDOHPScVCuRjg0tJ0F7sic51+74eII5lzOGLSomOf4JEy1+WLk1PN1+t+mw+/LgwcNe0pOgSEqyD7wIDCBjroF/f+pUUNOdKSIjj0avZqUHdowaSSAdgGRadwT9M055+v6WfjTHpJuRlo6dQOcoNcDTi3LAAHPNoFZvTFfrNpfnnLcnh0it5+XqeYSDhqLvorowNN8NTq4n/PBzexEIAkh12vnIn4BV0nl/BDcm9X/cVmxJtApEEDAb1nqIJk9wdDQ0bfvk5Yte+bctILG/48xTIy1gqW6mCWHGlFRIU1CmOtF5n3te6kHXJswUlugKqL8xR8xxMxZrDbTWDCvjn+YuDT54105a+SlH5R1hcurRTHCmyBlCnUUDzrNNxEPq5g0EOgZt0MUmctJE9Va2SF8n1Y0kzhbbRRsNhAdBPgvCERNUIe8JhT1zKqvxEK1NlGSrW98a/4p9LMmssaFP/PH+Bbk9v8S3gwopk1Qd6EITMYt4ajIH/FntjBgYrIv5/VfMwSix+AHyfJdzpTZ+djPOU8RM41VtecxzN2WPdtY2igNro4k0KEcAUHFOTGRqia3WA/DDxhMKRMOSX4bKgDHF1w/SRYtLouc3x1PyTmwnd46gx5tA/Fny24Uitg5/zL/1d+kPT0kvrCa3iSn9OHWdvQtFazXmmaYsDvs4tLb83Z4VUB32okW7f5ze8UFAO3x9Dbdl4S8820bJ8UX2naX3ISBA6NWD9HDn28jIDTMDhE83P9L/+Cfuzo3hyA3ar0i9/gKImPCeEKLzU5wc1+11wx8wo89shk2RWp8iZe4V0rl/tiPhUa033Q6M9mj5ZkuSOSQg9La53qBDWF/SSGPrxYe/hpzsSSBGVvAh6MMgGn5evD8MLdfHdXaZvMLSnAZEBJ8PuLrLxbdRG4Jet9fyhSemmiYsbYvPC4hI7UK3+uiS3/EbOuuTT5D1II5wM0XnkSl7s2PfolH9EA5ryl3IAIAf8OI1x36rGTT6RE7nfQlTuDgS/R/3jh4cjmr0VNQFklQGSctqA8wiI6NiuEO7V9QNQ/k7XnOYDnIj43z5zQJcrlCqBMqE370JTuhJYWCOUmFKtqygCWDJFuc79OmAvo2w4leXbFcCFInKvrHMJRjem8XrGwgY/CjzA4WPaDfz7FGG+9iNiEOyoMAVxBsvFtZBFLh0v2KWaTGc/9NoXlTOjIXDcCmm3mK6qXdUFpVbpN8Vm6XWa80rhZxuOfoQolXI37DQ/QL0Gz8xEe2xsKs5DeKEeAoAEtBsuCgr+EYC/hCTyaaHVXNhRmwx424XDGcKvDuX7Gdossu02FLpIU6YHNN+3CeL0dmFSEucSLG0MXDR+jITIu0tdhhW8pKcJnGl06GXFOO5DRFTHdTqmdYFyLCpaSRnKzmbakvITyXuidFKoAigp58MgIQ2eYVq/iTcEmLOQLaUGt1zEjcMC4NHxiOADn0+C0a/SPKfAq4RyYSM7Vt04fu1IZLDbLY2CUZHz49X6vJhzPMFamFOC/cI3ayuF1HiRiy76U4RRAZgkUNaTXlXC9LrVF2T+zp5KGIrMAvlzr+5odyNkxokyVAf5PkXhrQgFao/0B7Go5nsOFEFVFcx1oK2b5N0lkr7NlpT5N1KWQNJ0Jr1h86UPtIXvnn6llNcR5bWcfjQxq8kTIvxCBvdkSHC7UdDjiYV1FGTaMsy9n0C5KMegM0TCKC0/IGUmiTX20hIwpJB3S5ulP6Fbb+V76SYvw83D95X1wwSEI6/Wsw7k0BNJATUOKO0ddPq3ciEUFf80f+uuIDFgcS7UDXe3U2/FoUbxsJ/ChAAUlkCJB3/+ehzcYRZnFa3HsPScF4IKiMFkRnTx+Boq+myEDEbKiw42L2KbLD5fvXStURNpAjpmiQhEF5Z5JRkrTqMlYNZEr5GhUyGS52N4c0ohONNm33+ijlDSxiXgKJ5loW4U6jQ+q7PmvMeF0fwwnD0xb46c4aAp3PNsXUy3eM14knlsmx2IBUeECVJySLwztUI1NpwFoV8lWDRE6VVZk9i6ZSST3V6UpZxCAps/TX8D5Bf/jOMMXTYhdY5Ishq67qiVkOKW7Zj+NJ8cmVVKjLUIHhVWSsePWvkSNPSukOutTCOnbZh01ZmtzWF9Ipgk4VOHPPSBteQIuENvDLrpKnzl6uiLOJPd4VmdFKOrFGajdag4EUetB10DvKPFeWTphoMexOfl9DYQzvwfQhC4OXtbUUFceZbgQe8x5JHvI1TCso1iDmr7V1xWfXirpf14vXpSSJddl502lMdUW50PPihSa2Hqdnyt+es9ivJVALgQGZcUKoJ+4j7gZk2OZ1wQIoy+qtDCgfEPvGpw5MRKcBpa6Zc2z9ggb0KlNAa6ucDmALT3jIcmXyx5neK+L014JHfoctKUh+7O4vI+vxRr1zWZ2Fa94vbySwhh5LI05XpTtwT0U/kA6+8X9mSkxJcDqWtlmfsJejqtDAB+nm5x4xdPJ/ujMS5YCQx8gzT511IF+cNKHB8jt2Zrwmj+g5yxYwi9VgHhM1NQ+N2t4TqlG2Lu4pFPSSW7Odb4iwGv8Cu+BRwMa9D7MpHUKzW694vhNp3NlFk53Q3NG1/TToQLKbmE5O86NHZ4feJkDvvCNelGYXKmWQZdIvPERW4srIr3BsnsACcvQWQgWXRITre7m7cZZy3VVSe/fn9NUC46z5lh+mj3pAKMDptzLIUpkFp5HPT2bZ9omi/sb3ZX7bmMJTjbv3G15ycxNwzdCj4q08XP82BL+e9nC1wuPnZODwTBFR8nqbI48P6yDWmF6EHgpYqs6pUGkU5yRTb794xsiSoWIUsm4F1HrG6Z0KYdctRDkwvhCu3GGBZ8gsBO+kPxaPhZ5x8j+IEFa8ouoEcbviUqEI8YaQpDMz+MuCjiV0msB1FMK2c4sEL+Z3uQBf5W4EgeAwitTbZu6VyTLR6uMYpqKz5XklvHilD7IpbM96/IoiijbygbTFgx1yxMmKNFASrBV+ZP4nQUDJMdLszKCe9dNbbpb4IApge3QwVXNyrWwVHdndUiwS6K5aW4HFwHv/Va7XlwojmyQMgVBCxnue/Y0G0mZHiyoIR3IRK+kHW7XaZGojZSQJsbTCZxS8dEkO0CwcX0Va4VNCJMtmsZ3iXoxsZE8aS5K+58OX5K+58R5ZNmCHZwMjk20ntrHX0P6WweRek0+sAQGP9KmRPpCVEh8IEDtzMv1nWKLinnFjUwTKoM50ejwA9aYip8hspAkoy/dpatIEnux7r14ACvqwqzgeaj4yHwYb6f9OcZ/5GwAA=","objects":[[14.0,41.0,32.0,59.0]],"boxes":[[20.0,40.0,28.04,59.96],[15.0,45.0,32.37,55.63],[5.0,40.0,39.75,61.25],[85.0,10.0,96.55,26.45],[75.0,0.0,93.23,37.77],[20.0,0.0,40.57,35.43]],"scores":[2.924,2.778,2.071,1.55,1.367,1.324]},{"image":"data:image/webp;base64,UklGRpAMAABXRUJQVlA4IIQMAAAwJgCdASqgAHgAPp1InkmlpKMhK5T6CLATiWxsplNPe1h+T4zVOfvMcLLBjZcHOnj+fiwrQeQj8I1+UFGLzvRWnvHHfURtm//B6APOW9FvoAf7jqE/JA9U3/Vfsx8Lf95/4f7K+9xpC4Jj17fZz4ty7WHWnjmhf8L7lvghmx74wbGuWTiJv3al93/Cfw2Vyfwvee/ntavsLmgctfBcyk6fM4lF2Y79XjOri3bCH8u93uWfzL5lTy3q35DUoxfvP3WNiFpnGQ90+3isFJmzztSsVzNFvdRciUBthgRQ3Mc1eIeS7Kw9aWM1K01dWCobATEauGsGDGLaSnWBduSW9xffGcAaBBVE0ev9wrDKMjbpQB8AIESzLmwSL7rkLozVPGew806CctRZviXnZVLk/RdfmS2M4v+VLiW5UAD+m0v3/VbxisEtwqJ3+DZc18ONjGV15wn+xEZ3HP63mlnzK0oBzW4afJTJOLIAbFYpy7JHxHDLDRh8rUBTORfV2xsKO7MkcTX0U4OYtxQCB+Upii+frzOREeh9NqHKoyYBZhLi4WXtGgtaizl5nvcL9A69j3FqvUXoHMxEQ6vJXowwXJtyiZnmSr5o8mG+y4vcf8853zPMND/44HBOp/+fdTWYyLldEY3tGizyU0iTfTWfBnylcz8cXmhOq/rHWMhbn7pJ42zVwnOF3YfLCUdvlttSuYN9AZUuvqCv8FXLKcSQOTK84DLKJCDph3EIy0un5n/0O9cvKYXwk/CiFPqnIp5NqbmRaklVP/WVI8rb+Q3YMjuxhj7Ri0U/k+6HUPQGW7qK0f5opWFo0fhiI0dNU1s3y2fOr8UOOMnbGtvNIyyIhCGSsoWnNmxvfLVrbDrNS9IMO6UuMButbZZg1hUMS72kJZEXHkykXSJXyRS7xQUZQHr5D+dn1Ua2ann02wWYBc+A9I35tRERBA+/fIS6kNuGPG1FkUlXITJt1H7gyyaqhcZNW8bZwmixmLs7obMw6IJG2fbXY7otnX107/5rxwSEvUgr96rH84yn8G6RAFKyCx0/5CqrUcCQ1sL/uBn1XKW+aSVUQtTHhX+LnLHC9jGohpkKyaBQysEIXqw1iyJfMRAGPK99UnpslVgP7yHwCmg+assOzm6L7XuU5RYOc9hQLp2X3/E6CvNgKR/ZDy7ancd7t6oNf6T/8CUCc+BVohI7QnuxsbYYJvZGixnhgPe4styrVvHmGO2vkGBKYBP1hu25ygAConP67546j6nFJ5b1le1Qy57lExjiM2CfjiZLDsJzGgRwef2Xk5+MU4TTYkjCOMw2DcJGSUWYZjwEW/o5RlqdNNuP5lKgU5k1UcfCM1K94CdS0Z4h6GUUxwifG/QfMJv+gD4Vikq26mX5giNfNHNmbtAZjm01EzXCHBCLasZG44oMYyNxxNMwhwQd0NKxbv9o1sjXUHrBW+P4AJ8KmGSobFoP2ah6qctF2+H+oX821j98pQJ2KxoZGKODmnKlGBAfrsYT2HYvMPWJTxoATO0gZWcAwnfJ2edRpm2HYNu4ayOAY9a15gtf9V/NPIhS+LXNThVtqP2p6nXoqA7sopER4EOZ3GIluiEoS8YIvbP6qqNfrttZ0W1XGDEl0V9xmX6xD+dXO22WAr705QzQ5LnwsqaGcq+MRxx9EZrXtG8gfRfGT2dPaCbaJ0QuS0dZvV1GRGf0bhPhK+gOn4bLZHC51/kWNa5u4nPutkoWTMTQQ1UtecsZGi2024eL/6aCYlf3Vsv/AucxN86o7d0ZEFyITdFrqm5UT6/sYoBCikE2xnZir+YGojP2lBl5nyy3b/qqVLMzzDxs3AbphXTsutoyb+en76PUd0Y725w1hH++QQdnTxbMIUYwZq0pMzH+oVN/Ic2OCFXjfjO11i5p7w0QirGZL2D5V9YTPS1Hi3/X2MmzBuDgIoY9jAp7dvzcJf93ZoXlwLBhrWWBw4mRTeX/T5bSRfpwN3r6busvtD48cHKH5YfyJYjjbeD6VLHjT4aaquo0d7AxbRa+db6oDIE8LC/lDf8d0EsrRYWsFQoGPcD5QkZYdFTSpdYQPtC/hizVkH6yIP9t6FQZnwD9E3EtsYD6TVg5p+T5XMtvY7UvCsETG2JjpseqMDhCRnDieI/HKvFXxzyqwkMex6BH2gdU8lkqGDss1j4gYhb3pyWPV27ReIEYG0/0pxfE9j6rS54ePOGDiNwKYm68ZbqRpls4+2Fzqfw8yWxt95e3UTFQxc7qOq1fj0JHOcfWKKGtmWfVkAdQ4qlNPbpvWQNrms2NweyLYEM3PQjRDf9/S/M9xeGWPySBAsmCB56W59RdfVPr5Ds/TRK34uuV7U233mzAKS8OEdoSJLf1RF7+0NxJY1bxHqmPHLXmV1Pjs/2m5SDxad30Kf4wNwWeo3u/yxntZgayqPfDfsWDM6ssfVWrFNvcMQbIQIHLmtLeP1UpRacoue2oYMQ/kJxxDG8hOJRuZNYOX2p8qOXi5H+jmFIiQtdLuKzhdtjQHJfF7jRisor6ti5JYOno3pdb7eq9vwaa0scyVIBxoE5nm99S7Jbcw6HWno3gF4fWdfd6acEXy2GTxMf0t2PLCaOtLznAKaaHSAeE86czL1bxANmZGf3sn0KV8+nc5j/SeyMbBUig8FSkbIBb1j8Rsy9ALaXcSEiVNRfOW7tEz9xDsiZGaxdtcBOjp0PmISm2kcpH3B9NDAVBv/6qf2XGg0DxOAeSyVDB2PfawGtEZqPZadqlsQKsJ42BUG//qvg1hmGblxS8tADUC1VmqYuAhdivufBL3b0WfaPWrIojVkKYYXxCK4wy2flDsARO3k0T2+4gWagy5cmcCTsZGp7e0NlAQ9vj/fOzhZt4ve7UcwYnDYukUPzrt8OKqZGANcjf1oXC8BHHR6/oy01S2Fwow2cFut/1ozHY6wNxGqM78zN76FMsmn9NTv+7YVw/ZhRavJUqS4y5zOvLXni/Rr2Ba0amoWRTBNSbTimzqGcJI8HDB5dR02Xw/3eGLGhXxrtNTpsyAtoSukpppQCGcU9ZI3Ynossiz9FvnPpgKWKlTPweQSKtpOpqrpmkpJh3JRR4KIigFznsTHfUwLVvJR4SIj7SGGo7zXLwEIdnkS/OZYm7AnL1RRdtCpTDxBJmCK0BwlSxCHUr4/xR/OpK6fJXVm4+i1Cy4xzzwllLI88seXKndht63tIT0CI+zZzUzOwMpHNCdeigM1PLBcAlJfgZVs3QfpAoPA69ZeH4Gsh7XFiCKl8IpIIE/T+xqkM0ULImpnmMp/lwRtnBJIJ0xL0u7bZpbDhmeWQ0tNxOD+9xtzPD+qEzPRFljqC2ItmsnQZFo5ebIguMabGNIciSV9Dmg1PTF4M0S/uztbBemtynbNaivejnV1tDRB2cq3jquX5nAB7w7albj40LKtb+RVxbGqF5hQD8ihDiT7/ilCE7APBcfagGZh36bZa1UsCC8+z6tal1GO42buBef9/ffJRHUB4TUs7bAJ8CYb8N2UGv7C+ziJ63LF4FhKZ0iWuAKFTl8YumGcmcthuLn8F/6RghNTAXGnvUWdOzSWUjx2n6pN2995UL9Umkoy8/a2hLhZdmm30R5d85L0GJzNBvHDl2v9UCM6ZZLyw+GHjMEORv1w2cHKyNx4tyEL0+VC9qHL0IsKRzitdbXCONQMObwHLfaMAPFX2wI1appKtKHk7KDl+xWlslWtllaXPPEdoOwEYerGPCr2v1my39WU1YMxVQBcCz01Z7Nml61rmiudeAP6fh/ZOsrvXGXmajFdug0X3oOg75QchJXyJFtEMv9vb5EJFeppx37yIXxLLa9nYx903/aeQ/omXqgJA0ShB6f/tslEwczPikUy8CY5fs8bJFtnZH74mXHrLPGqfAPnPZQ8Bwci0gGYVqORUYqqpIepXpiX3wY5BZqs0yDoAwIX1FsknmlRucWKFspwVRHYOrHSJRGdADhkZ4DMgaZ2m7vrzlW+dVO2dRJxHxyY30ohuZDJRel4PR2mGF4gWPeAXcA4FUV1OD9IMlPGP5JLO7oUv94NsKzpGg30l5wVUOIB3DAM2DXrHTB3ecTT4tIAW5vgThk/azMpSycYbHLcSgCntwzAA1wClhCd+u6Z9V40AvTKZt47umLHf9nAuB0rtype0CU4PVPaB50GS9pFl9MKJeG7vhF8EIrmNVkBSD0hWy97h1clOhpwEx6vKeCafHsnaI9dvDeFMPyoiTFZdYwx7QhqGPcX0lDtWONqcL8nUkDyECWX/0KLwAAAA=","objects":[[104.0,30.0,128.0,79.0],[78.0,39.0,104.0,82.0],[21.0,28.0,81.0,94.0]],"boxes":[[25.0,30.0,76.67,90.33],[110.0,35.0,126.08,74.92],[105.0,25.0,129.11,84.89],[85.0,40.0,101.08,79.92],[5.0,25.0,100.42,97.58],[20.0,25.0,159.0,110.0]],"scores":[3.282,2.879,2.825,2.757,2.657,1.23]},{"image":"data:image/webp;base64,UklGRmQMAABXRUJQVlA4IFgMAACwJACdASqgAHgAPp1KnkslpCKhpngKYLATiUvfQBoPbT/If//Sasb+VkBfusw/K3/nbLDrP/qosPoQIiQjgNUFmBNXXycPqkNDXVX9cScns42PmAc6rmvfUx0QHqb/2z1AP2H62f/ZTCPIa/0XsE7Z5j9yv+vcU3HX4l5l3QSqC7pKIghDjQmlJ/3EVke9gsqRTAjAIlUl41dUEcYxDWOZojreaqf+8nujzzna4VaVg46n2w4Y5fn4wyR3tWTuNNJqcAZTQx3vqfEi/blXRgNVnz0NEx6Q+H5luSoRGqV9zgbOjKQXzXR9tE2NRen2FLMopxChxwsvwg1+Qmv2tMp0z3IvjF6WFvS1cjJ2yGRp9/HLrh1DrnUO7yKi5jmBFj4XU6P2Wn/L+3vJN6xPAAD8WlsghdZy1a3jKsRY4BISYp0cJ/xmv88/X/nh6XtdibLKM9mE9v9lMe+Qc0CeewEZJoi5QwwiAWMNMRbXBswUdPgSXe78j5rCE+awrt8Gd9qrBNlcEKqkkWJ5+Y0c9td5V5N5mWBA6VcEYGN9RjTux06GXOTOSHu871HMHQ7aPhC9CTZUZvi4MeRMR6jYRxPI5XcqoInVwII9kIGMbcpUtnkSP1efKqkw78NufA0cLxhxER16P7a700XluLDlDwhEJiJbEW52KuNv9inNSehRbgkKcWiK9OcRFzZFtBgGQZEMrVfTWm3HToF2eHG4n4yVwifOBZ+sjE3QF65NHe8aYPryO1FGsLMMhi7LsnEMbjvcJR27mCkIMSzh9ovA9ocJ9ZcyuB4Wund8hkt/UhUmdByumcj1vRWmXfvbqFMNeJPkty3pviAQ9u3WGuep0nrBJWmwot0M8IDn+MnqQMRDGJm+tYMGDL4KQjJtd6zv2J1MMT17/HJDrYtYtHjf1homNVgjpj65zFyXv2b42XFJfwt4hvigrL0sn7fXmZ9ydplqHHDkLjfa03m6GmUfEYRWIrT80k+zpJ3u6h2oOymKiRdKRmxzM0AEp9yJgNNUtxqkMc+gFPM6usm6xO2VLoa9RjEXWzE86tXIr5CL855v8jIeHWa8i2XR5WSaFR9p5BmJBL+NL1/0rwzRB87TK8rmOSIqFRziNjpnQcLd+jjeNqNtrnN2A26C2x5gOS6eJKL8PKL803E31Zt6P7buo+2kw9Amzsh1/nKASVatP4qEq3Ulted3Pn1jb/mYZhd4HDWfpsv/qwX2jCTTyAxyB4BifSAI3nnsn09+23f0WHD1U394BMScIpmLR3xpkycGOIFGtlRqgi/l5yU+OlqFo8sQFbFB+7PAFuHjNCrlibPUOMblybQCCc+tV4nyThT5H9uwkIFZD9C+gPH95mDOeCqo7aw+IX5XRA1SexCtfvUTVT2by0J/FA/gnDNkJKIEKbiThKgAs9f9Q+v2vQSoj4Ff9MWzmE/rTiS0CZXoHfjvCvyhREYmEvzTcT4a+I633/7dtdNjYI1q5MAx6VuT2rOv3l13qz3L8idY0i5I662St5TfIIFBNkZDDJAtjNdLUdewci245LR8TE38cDqeodNaLfAi2orz22qzrw9vnvGwQsnpbmdlFovGmXmaiFQqnc/yTqHMMzVXLV9lKx9Wd1NblhlOktEUtSMHNGva77crNqhTZBc/mAsu8rF9tUV8kg7rU9WOkMfYCJzgfppdVBJhh63SwGY5X8Rl1dMWAO0DSv4FOrGrqGDaAvbiHaDobHrJ1zJJD53UuKODVOaRL8WFg7hv5gjRRqf4XAzUdPeFyOorl68TmwcbxnJTJKJEoBIpdRiH047euXwTwqK0Y7u0Fl6bh1MO0UF1EggE6I5sQMECyFHNEQzCMnWByy3nEAM13BimVMEsQUTl5ZSx5Y2qN8+V6BgHer89DoZXXUgPwXZ2sXpjOX85TnE9dsBpwMTexl/F5+uZlfWmkAZYQcVzD6nuLjzLOuRrZ/p4bwJqwyvzGB7692yrjtiYYXmtdJKbuXIajwb5jCjO2Br/+O4lPirF4glWudKDpdeg1NFOPGJKrfZQDTRfmm4nkwtN1LSzfjLLcvSGNuFCstK45wx50bG3LdvhiC/xsP5hM39SChZFfUEa2bMqFkl2A4D9Hg6pV9nqwHcaz7ZnFCwPqIRCDkOK0xjBZgLbiuNJfFUbszLDDig/Y5IE2H2CyYqLNWifCsD1oRzs2LV1jkyEk/nsQoeE23SWEjp31S4FvYtGyW03Tb824DsVY9NBYi7omsr//dCsaAPmb6NEFczkEjvx+F6z6uoueKzNKX+mf8Z3YKIg/hPlbMuT/IJy0RMuebxsJ0JcBgPhh2kOqeZMKHsqR9BMX+TfDG7r/smQjTdHULdQ0qDFgqqLIOJ75KpGnilIHIwqgwCYuV2pz3n3eASddBMJsTtBkfEdTmg+8lyfefLG1JcBTrd83rYYVKXJIbrmhV0L/feZ9UCssHEuVGpA5TA1bSeEDFQ9E6/L16wcFB0Y229NL/ULw5Ce77VuE4FCfaALO+EuO3RmBSQSJhYPtWIwIppEkX+VfhbZUlBKx6pxYvi/J7PUUOlDb6IAwBDhYk9J4WWjoa0x2Z24ZHAGIT+xsx3r/KX0gGJjVLyZpSL6Nx56lF4jWO/JN9XH7rlrEncVBmGFTuIu3NnNLjU75mzphqBld5tZaFiTaB2gnucwEf2zLGtg7QBZGIAXDTqWyEVFGhHniXQfVjID/4nr/04ykz07u8MkI60FZe7dX0dvpBmBbWtaNOwOj84Nli1FrDGbZwjY73TfDEuaOF8RgqLVJhmCfV9YaRFUrSA5/ekCjZgU9zSUFbln3XdZylTaawX+zbrHA2jiOXv/m/EI2thyy3Q+JjioVgkp5deIHz6CYc/k0c5sqrWKNPXxnHgwTJZmG7JyB4GAe6P4Q3cp0eOIzboz68wN8lFzYUkAG+9w2vMeDxBspD3C/0HeTt7ps7AlXwAFa1zOmGLyEQpIpYTFim6rbTTkYglklCwcL8TW+kbVxsPz4CAY1PQyG5x9jsxOqMzeLsoAeybMRgbquU733SMzNMMZY1xDOIoOGU0ZAMrFnUCdnaQFd15NjAsypkYsMtyT+zKxRTfkUMHHblZ4hbNNVbqc5FqtalIrH9SnNywHiZ//jM9dkV0M25qj2dGwrrBN47HLxpBbx5QDIHVs+nY+xUSnz6hlpGDyo0p4fzwp4APU+iq/5PcZK/+RiSdFNdomBV8VFWYJy9vN6SzuepRKVlDGtvgCE5B7aEz+RDy0dd7zanqd47IP//I3s0xZJ/k1+x5RIiBbEiLNeWnJQIBGSAwpm2jOC59gLz7rbrdhRzVEqjVB90lA3Wg31Tyot5Oxb8xYDzNgSwiHtfmdrKpMNRmv0ycMzWdLTIf0IGk2lAIFWKQg+j06jsYEG1IZZ00SJaSrZCIe5B3e4XSEgNPfhTge7WZZa4XFICbGy4o0Twk9xEj6g6tsxiVDWskK39ANTT3aPEl1X5GH3swBSKoegPMFY3U7EJwGv+Ya0h+ZVmjoXcmZlz/DM7A+HlJHAGnQHESDyjwH3+J/AaRvVk+P9f+bQbaLn8ou6EHQ4od9Ivi9adMi5W7J0P47C+KwyfOQ0Yn1tzGDiJTwKmuca3zaFJZboXR7hk90YpG/NBsNduslLlwjYOY1fb6Iu9biKrC+uduPAc/20DWNmbMt0UBzEx1J7N6X2J4uLQB/4WSTfRaX8iPUSolbQGrNy1TlBLQYrX3d2H35Bt5OrcnLttw8ZRb7DZTgDZ5WgsVBYh3nSbZK/lXO7rWgJimzx0VNVF1M7H5m7/nIx45LsQrvc5An3hcEltG50IUMZgr/pHWjBT0kVxDRuKvq2r7Z32pNf5Hpw9D8tdK8I/r7LIvtrLNUf+8S0Br9u25BntpwRFjvgiG/HQxZO7qaIcgV8Ix6q5hwmjgeZbbabEMd/3amAMFUjCvgleDnHjE2Gm/yHKmHOywgGZuv1o8xLOIuaAAa8j+SMSusBtWuUGyoeIKtNveERDYz2jeceZZHm4TQNX9eZDkbO8yAAHh8lOVqhtyEA3k1B/sXWJoNabtLLWOWhujZTcE3RgYL1W/NkasULRyfKkYo4aenjlQgWjweK9C8h7YReiRYI+Wi4fgMYtAWPVQvTWNNKVD6Uj+UOZMu9xSVza7171Ek3R7wtFM2IYIwCZdAwL5ay0KDjd4LShjCp7ZDHlzpGzynrfHS28dVV/ch9AAA","objects":[[69.0,12.0,120.0,40.0]],"boxes":[[65.0,10.0,121.05,37.95],[65.0,0.0,122.46,54.54],[110.0,100.0,118.04,119.96],[75.0,90.0,85.28,107.72],[55.0,45.0,71.08,84.92],[70.0,90.0,79.11,108.89],[100.0,110.0,119.94,118.06],[60.0,60.0,76.08,99.92]],"scores":[3.142,1.968,1.265,1.249,1.174,0.578,0.517,0.492]},{"image":"data:image/webp;base64,UklGRrgNAABXRUJQVlA4IKwNAABwKACdASqgAHgAPp1GnUqlo6KhqndpoLATiWRdnATq+2L974l1q/teaW22R5neNOaiX+jixKl0hGiRCrj4bhkAp6Pjk/VM5gJywKBOw3Qh6HubF/nf2Z92X7K+oDzY/8R+3ful/vPpAdRn+4HsAeWT+0nwQf3T/tewT/ofQAy7Yzun97ccDX8t3X2Se+1Z9MrigB5Mf9p5A9H3qQOPw/ZOY4soIQ0V9pRPfdAE5gaNRs7DI6l/k6ZrXTVavxRfIA9pqzt73dwcqft8k9ZhMDXv9GGN6W87FWKAo/ehIMZWM35cnaLD47IS0hJGhb4laHrXiqibr7T5YlJwmaNCORiYUDmPS5zUtz9lB959SEu7BtBi5B+C3/xPPl1c1jhRtWo8DQQuUbRVBaMg3VJZEWrpVDjGuEJskvrNchO4papdp/8LpyU1J4cz0JU6IADenu7HRwUhaVLicKoHuGI1pOlqiCCk+GxJKwItHoHnpHia6fQqn9MfBDZBTFRvfbWbChmwDUjH/cU8FWV4NdCt4VVveQ6WWy2ATjq4OHSD7K9Kl8mTG3Q+DEUaHwctKam8EhJ0z8IRFBlvave7Vt+AliOWhV2N8l7KffaUR6mz5XFtxg8/+bx5auJlwjTdZ4/dgX1wcbxGEHuk/5q7EXnDpvyac/8aX8y2Xx6U8DlSHV7MiDszWD9fo60onAtNCBSbm4nIOZfo8Wh5ufqYYo7A5O39597yjAYiUT3LNWRJxMFVZ+aHAdyzqWKaqdnQ2VKdVnSmn2qku2mkvFocn/qK+u4Typ5IppcA4X8asBxuA2Rf/LSDUI7j2gS+uBa8nICOrhe/VUz6DU5wzcvE3DMw13MK5ikAQ0fpuUhFiQEMaG+V5GOPrA988iWfQSLEywxoe3FdB0vukycrOrlM2MJ6tywMaMkdaEro324uiygJ244djhhmSQgztCT5za3BNEduNnMHpjxtii+WWIQzGr6fYgt1Fd0Fd1/VDPpnqHtKqiD/gmlH2cVr4YoN85WbyimaC3z+d91cz+Kdq6OQCGAuwe0tAtPryts0w80zYmZyskhKieWOj7x+r24c7+MclGr03SuwcsuWk/KDRnKE6rRzNfl04M2bZFJU3i4yJfOtE30V4aMWSfu9LfSeYV6/meyH6pFkeO7WUsJ/5ZsViad4SVkXwZ/GxP6WD+dn4wggzevQ2xj63AiVzJRkfmgsJ1wjEwanoYd2/JGlTm4bV5EVw7JIy2vh7Xe3NGgYmR0NrUZmoQa1mYZJrUpD/GCuXUGT1EvclRTeOlM/RrQeEuoF5KAQ5frJrxDskjLTdqivWsG2yhyaBgCBojnDvgBVz2VODYbWK9zya+Ctour8trGJIHevU6ycoqSOGbI0DsRYuXofQHxv138ZmnUWh87HCi94kfeExzAu89DDsliNESaIFGobkBOiUFB1t2mqne0RJMFVCqpkXKt5BwXeHqv8OCJqzUETdqL6tedXuTmv2SkoCh80MzBlPv2ZMFAyySMKwnT+Qn48Glm67sZYgJIEvQgmkMHqk7+QVG0ux9gCsAbFFzjpvXPa3SyFaA2yypR+gBDfrgLMq975TkHAtjMwHVKIz5YQ34kAjdKKFOCHu5hIwKON3pe3E8RVIHORnqHhfg/ZWUsVggkqp2fOea0m89xREvhM+bmqUiJO51TxO1G9Mp6zsXNCQdK3LRABSJhSiNTYvm8fddD4eAV/bK7jzKdmX5glTUdD5pahYeVE7ShOuSnMtpuHDUWezUxiGNu+vaNElbgevg5bvsNB8IHVu7w+vFw01BhvlVS4HmB55tJ8hq29333sSqjePrUkHIOFSvhk7jVkkMT2g+53nQlGivt5xBaS2siMUpfZlN9d/KIy09FcktvZ7Xw5JnT/qBNeMqqBSPUTAkINo2nljm2px5O0c3AHCobdkizO0MAkhpRNgpbhNrf1amX3HJPmBqCeo5sB9gq5nUf8WihZWw3OcnGzZdpMtY5nKftLpwUaVnCUhrNKMpMNPoRq2fB2TxZkKBA+sINqeECo45CR7jiQDyczromqv1jhR57H9LW/jcvOCJfp2GnBz0kiDB4oY5SKHAho+dHOxwcWCGgklDuAKJbYbI0oFV3+EeZdyNFGMGPOwB/Lr73CIdwoh0ca7ji0mrouDJ7iBwQyjqGHYMKy3wQRapz6ct7ED/Ex9XVPZZqAQ5lSUykuxqWSadtRWSMGeoMXT0QJNetVC/jd7KYRyR5I3HJklswxJKThPShtQReMQoYpzQ5dp5Nnw+cr0y/y5URV5WZ7qe5Y/VavSh7Nx37KEvG81UxLTIafmbMsJQDwseqDLQ+uXLAncK6iqGcI0+C5jBuLlPbtf4Fy/dfiWrdFs+fJHPPPUZP4MgxfUdAqzievpl0CnATjDrhFCb2nSd8MGz5+1cX2/+CqszeCfug0AxK+jqfWAhLs8zpWcNm3pjzLhIbgr8s32J5qKp76VGlqDSy6J68EJJ119Lvkhu2PM2KNFelup151eHivDN3St2O3bFqmrprxyISDYES55dllU9ZUJWF8js61t6iZOV7Qgh003/xsgFiySD1VJzsB3/OFwuywYPYO8Omsq9kfMRPj1Vnzpjjbvzlb4AOZnENebccnID9pw5ZnuZU1vTiqKaiYHK5wCMpvpfVW4BOuaknCcm7akptTczxbjUQcRSdCRbBLlazTXA8f8eX7TFJsI17lnk2kS6CGCdPycoL69TtujK24foTfhKe0/X5sC108/EZQMBzBjru/iTSOb21c5wAzFJUJxSxbExE7O8OLIy1K/VWKWWOCpIFJ2NIac5ihjjkeH3Sm+vlyKn4N51/2aI6/2PI7fOapq8ldFOCUXkB3MzoLx76VIpx73daDMMn6MhIf/oQNjoPqZp6O8nl2buLZBmhhVpO3n+UHEP49eIfQpuyHgT/ZCLxasfmyUrrT+On2Z02IcC+X7ai1i3XGtBUytkVDUdQEBsLMnMEHCjbw0rfq3rxVhJl3ZDdthK2DKSh24zWaSgwryLli8ilSVZ7Wu8aGiqhrwiPkOBbQ6Yen4e6hXqu6JXHpOaOG/M18sBHpnGS6sg5gBvK2PBoUNwNBPL70l3T2GcxIBC5PA+Gvp1v+YEMB+VFiX2D/xBnP2KCYdKDi9U9MUz3lY8kXTNY9PuFyO31G03/fZz9NBnGB7WGgcyJ55QV9D0enlYUJbhx4apY01qvy6ICZx91wz8WdK2+yHnn8hcNDTUo32/9pNVcp7/OcYiLyom/7D6yG+PDWiqn5jNEGY8VM2f6Av+pV5wQC3retoCA3f/ySiAGqygAKSx6MbZu6XZvdOEVXwC/pncZW98uHRYAUbEygcWsRAS56aKfL5Lw7zL2zUOzujuC7NaqtuN25ycACumpDG1n5dt/1/vDIYCTgb9QaO8hGhsWZGk/hQgPIhbX7tWmfBnunoDA0nvJ1NmI3D6zwuE/3hCPp/EVfllr3wi8hDxSisAwrmZDSSfhDz0hF/4FptqHXPe3IZcvFTmAIMeWSY5AEWMfWIJQKGjeCwe0+YbzgYDp4vCJcQ5+PyOLcnlzgKJyDQpen5jrXvuZOfxRL4eIIyV9U23dfuBJAKbJ4jdpPjyrSOkpLdnOh/vJKm5/gdm8eftGdhfJna7eeVqQZBr/msy8ayLUk09z9v1x87XfabBXPogBu+cXmee6CZjikeaYK17h/GIby06jAQXe6Kd5pFW1hD2ZIk3B4/JFcboZ78WAKpxPwmnSae3ONmvzh36d/bIOztl/qFOm2HqjSJzDpu27PekVipuKweKrdVFDwChCff+wKq4lcRqvMI12wGW8glmdxkIWict2+c7JSQd8yDDRGmsOHo9U5ia9QCNj940cxdX+tNtUcanLUV5UAVa1xuNodXyVzm7pDYvIiDYhJkIzGSBBBaH08R1VK88sabZJXo/GPemw1yeRYrOCad7oKeGhyxoGvKp5QgSxaBDIFyD73xsDJAsO6CctqFLJyWh/Ewfns7EYjhOYkaZVubpvs5tf3dKEuth/yLrWKNzgieUWvQuxQtSyyCPuxldUadCah6Q6awHHhLB+ZgQeSReE0//LR78tMxsTF6l99WDnN4hN6OOh2EBcGKOocsj2ELlP0Sc4GlD6l8+LRfHf3Az0JFN6K86tgc9ezFdFPp7zLDz1Begnh04WDMC0/o0my+fCVGvuRYvxv8skfoVSphrxrTTr0I9p4oxGUSczVbxV4DqEVYAUdpo7cagTc8XqgGeKFtxpZnZ0AWVjLs+JPEdNobbdbO2uoZVuerQiZCYKnMDYYT9T6GOLsWpryjtX1QD4httu/E+cczdnsnsJL614cpo+F8uMAiBtuhcabQ4AfbPPW7Sl3Y5FKVqefzsmhihFC6C1RtQOVM/3WngHiwiAMTYudtEPo8JFYIe4dhIlhcFds+JsYG+V7W4TPrYF0JZMZnURrNN5nURrNemZYiKMJLYsdyExDiweBrGxCe8kGOPSXQNfKDp1hevul7zF1bKeQ43DEs2QCimRD+nd2UYIwnxltvaE+MtzmB00oq/7iTDW6ePm0xcdBn81yB1qlrLb+QBPL8NlxyfDGQRq7fpIGiQxvyRdktiOF8vFuyyWcBnDMLQHzXd/F7Yajijzg8BrmFV+rbj4LZsftYRM+lp6y7w0bzT/Hnl8AAA==","objects":[[92.0,12.0,137.0,34.0]],"boxes":[[95.0,15.0,132.36,33.64],[85.0,10.0,144.81,34.19],[55.0,20.0,71.08,59.92],[45.0,45.0,64.94,53.06],[65.0,50.0,82.37,60.63],[65.0,40.0,77.92,55.08]],"scores":[3.021,2.814,1.255,0.655,0.599,0.295]},{"image":"data:image/webp;base64,UklGRl4LAABXRUJQVlA4IFILAAAwKQCdASqgAHgAPp1InkqlpCKhqBM7ULATiWhgNWwRO2n+l5A1jfxseDM/kBcVmsP+yixKWfxmAudpc4Jge8ri2f6TjuUP18/9V/afcx+kf1L+AbnZeY/9rPV6/337Ae7P0AP7p/nOsv9A3y2/3U+FT+0/8r9yfbIcm66OuJ+LPjsx67UJCSY2eq3N/Bc2fti4qoR8bKQq0X6n2QyUNaZ2wrmxYNyGovC07RGSQoocmZ62/VuQf9MKVLmGER5JpPTUmW/A0kN7VgCVj41exKKOa9tXVfAG6FCFl/a2jTk988vEHTgMKrGI+1QBGxTtVJ/OVVkelpYWwaugAKUUP1Zd6vFyGfYJq3LDlSyf/l9+DxdQVBG0BRwpBE3XcV8MTcDo0OTyfQTmn9b1rZ5ZGPK841gOjYS9iUuFt3A7AZTBnVMg0FO57vEe1EMRRsPDO+oigAD+3D0rfSQc8hlO4rfqGotPmv/j/w979Sl4Rwwn4hjkK2/aMI7srPHRNO+33WHMURDm8Kz6nWwnGT09LXDhPJLmremeg6L2YrEC3+ZypXLNxBb7Tck0YvqAR0pSdp5bQVApFOI8t+pnVy9qzfvFs1SI+bwLELjwwdGWVVdu7liBh8tK4q1LRLb/vudbLIvORVNC84nwaLFJgREfIhV2Pd/y/QyjFBBBgNcwqiFvaNnFpdn2KT+ox+XJx7vRXjK4FkC/jkESNftxZfy7KQc1/0M/JS3iTTU9tuo/G461xyOfkHl58dgOfJVa2ciP6MbNPy8CRvEduGfzbUpciOqkexta3A4/vrabdG35rvW1MQHvYbg5kFenxKah8oi3n3uscXokjE9X03qTGyKTtID1VDTQkEratViQVNQ1y+onWOXrmmWnFiJq2MrNC4NIcBBc2Lokt9iHK2zIx4Kx+qEAayH+UpA2YbKpZ9uuowQTsubAr3jlnVTA3HxVyncyo2fHyXv4MZDtAxehT4wuh42Quc1xKXLv1EzUiZxN+myhRbKZQot5qEq38Tm7i1NXcwNez8IsVpjaXXLo/j5TgpxNKwnaN0Z/G+DXaKNuQxqJy93TejA58BzsnsjDggAcraU3DJztNwWVRHQ2IHo96UznAt3h1NYHaIITecBec/OV+JHNUW8VaFQEK++sQ6Ng1rlJhUJcTBmC12ukMfcGAUh/8EzcY2E9no7+xPHLQfKKAxGPzh9nyptEq9rX3X22ftQn3YejuBEhvVklkdHq4P7wMMbr/QNqsx26dhmYWl+J8+eJQx1cbhSQrn8lw6IfgnmENpKQMWOLp3YHwziXr+BC7NDE6YHENbH7DJRpaRjcdfhWDQQslmB88TVZ4hswSkyC/0tn4dAVLAGbAxXbDurR9DeKMZWTwxGtiMY7pjEDUvw1gyhLUil0c0X6OCqBO7E/hZ5ZUxdSLh6fsto5zRjhg0oKP9fnFeKB7B4aTH5pGtMl0jGdxmTOjJP9fUycVdkL9s3n0uWcQUWVje6QiQp0YpPhoihOd13HvHJ+8Xy5m3nXz18oqeU3KG83R7jTu/sShrH2BdUo+tTQMUpqSzHlXMSbUfp2anXHvzVhVDLhP4QCs/EOPt6T/LDQKlaePW7ZAIKKdVLAOdIDEEG/iy43VXTWiysb3R+fUTYXAl6BISpBuJIvKDE3oMLMKj5P+yMqnpe6LKFrF6b1pUAlAhNBNcWz4Os1u7a9EsPsRWORDKP31z1GvqtcdNp1i0aU0EyzDXLAHThxv7PtXIeU0BsJmSh9xRAbIQW6AKGo5pcIoGkujTd3NcgEfr3ehyQ6KcO/Emtc50qgmkpIZO+0S4BAYWyAMnftwQwilglCGvHNIiuhTu+g+ps14KwuZD5lUgQxog61/P8YyUronwycVyS1bEUh5ewLiG4XTh5oP6iTLk+/JYo36dlzvqbdw4zku1RFcIcwXQgr7JdzmqCndK6ecwrFMWGpBQhKlho6i8FG/OjE8nUZBX1K/Fwjkf/tbN8j8YL1xXo1DcN55QazyLCY7j5Saq0D76Vx4/yCTSFLbxJDPnO20Gr73/cmEU6uUmQT/OinhozzcFx7uM463dLHKJz1IH0D4RA06IBQFc2K9OHdOz/gViibUGDC7iS8K4q36Rq1Naoo5cEUaR3tLMLVbCneZR+R1BVC2suvszaUrPyUbbxpIBDS+/snNZrBQaquuLIELgcGEkOi+csIvmD4FqjOegD1w8ZmWOOKhBoj3WEUTkhrQ/Z1ulVIlWtSRbxQvNuQKRK9C2qdfK5Mn7fONiX0da9o+Cj6+29LbMHaxDCKpRJkMJIN/ogcFV+3GgV9fVS49MsD6SYqGLiHgNNq5WipJjOm8zQBP/oVWEzcj5wTK/BRI6fJB0g7JJ2m0hOyuOhV13oZiBKrNPR2GgPCpO4DE4dJbH8q4+SDmFC0w1wde1w98q/umD0zEZM04qczHlCi4pKPFQ8wh4/4xRoMyU95AOvLrtogKv8iUrpTxL/HrrsC2MlhwTUXVoJM5DZLlsfWYBzl+VtwhhNAUqjbap06b8fOnk9tJylghj0VQIzqSNFUeLPzUmTeiGgOtxPxl8qPizfgTfNwbasJR7btAW3RRNkMrXZ75m5uz9Ru6lR42Zd7bFjZbY5wyg7d1CNxR0JLnmuuMkCTmsr1Mqwb2z+cxaKIeRt6BbRlx5C/XZsMgIgABVMkYku3Sf/0HgVll9K0rIU8vEW9RqeFOZYWBXr7QgR5kBnLZw3QQHt9M3QWgCKw5/DYn0tECSFEuprTYecGrP/mrvFbjz3VXDGQ+BzvjLLuIQtR6iug45ZotQfRKvP70FdDxtE/eTs5ddtQnEFMybyhz/+TV1SZnfK2RXcCm7Mm/7iA4miKS+d2p/j93rgAzXmuS8O51JOmaA7lSf1GBGAuR+gTWNwlNKBzX8OHwObKevUnTX2B/DS04ALhEwgPe9pPNafXCI93z6XLi8+hEf8Tnb+fvTgsPReqEkj5cN7G7xlaC2/TZ2tLEPrf20KNDtJLM+G8Szi5acoZ2MI7XVHKBEXuj+Q27I88NmINoPDR2Fv8/RsHIhDB/iAYVjK2M1IzUFjyo9+qjsHSbB2l/IHPKOkcNlS7OpqtIwdne4xdYWMWkJMTLsGwHEBZXnKY5DyUimfPr6f5P+JVol6zacBSkw40OMV5US9uJO9ErAWvUUwSTsxEL11S+ZDO2SM1t0hztnouV3lV6qPDLp5nipq5GQFJH+PrhNltlz4AP/4Fo6aFJvlx0E0YH3HT+CcyIbM3uDBauS0r8a3sorLxSJTHwjs15kqAruFPJmg43ibQ3jEbapZ1/uKzo4Z3+FUsIYAI9XHAGTZFYzxBp0NHTQ8PzJmbzEbTI2TlhZ/u0//Q9ZY8tYoFnqHTKTjSikHNPkdFDgYo7U/nXxbFSG84Yi4SKYQR4qhtCnyND2Ei5MV6NiFoJasxuKSmLm4mmXeuM6v5rqumSTpeX6RT/ydAWn775ABnhmQgqv01IdBYYHYi3QCigFlQJIdV67KvY964NTcuF01U5GyyqajOTahLN8ZugNUeVclRr17YhezZbzgg5DIqqtiBlT6Cv+2cL28jKqVshkDCkE2uLYOGPjkPXmr1Xzh/+SUxfGa51IMq+FBEwSPlSyQx8qWoHPc1vmOH59l4VFOoZR3JXnCLCuYiBu5H7yWyFJDZOit0ARTYVCt8V9J1uVt/TjmVzxe1Rwcyud+QXLvPIDiWYUJ5eGQFwU0DUK8/ZO844BJy5ySmI3SZNh2agq9fs6DEevCrEeviYHEo9b4oINxj0EpdRqRpY38FJOWwUdXfHqGYa5kJDinc8886Ydk5rcHo/AUZXpQNzkH5+bMIb4XUMYO41ImI2uKeTpdEk70WQucAAAA=","objects":[[28.0,10.0,77.0,78.0],[37.0,83.0,72.0,96.0]],"boxes":[[40.0,20.0,67.34,76.66],[30.0,10.0,81.67,70.33],[45.0,85.0,62.37,95.63],[35.0,80.0,72.36,98.64],[15.0,0.0,92.51,90.49],[105.0,45.0,139.75,66.25],[110.0,30.0,129.94,38.06],[115.0,30.0,125.28,47.72]],"scores":[3.557,3.353,2.733,2.452,2.408,1.439,1.021,0.911]}]};
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

/** Precision and recall: a threshold moves, detections turn right and wrong, and the curve is walked (Sec. 7). */
/* global DATA: recorded by .ci/explore/record.py */

const RIGHT = "#56b4e9",
  WRONG = "#d55e00",
  LEVEL = "#e69f00";

mount("precision", "Precision and recall", app => {
  const [H, W] = DATA.size,
    said = caption();
  const objects = DATA.images.flatMap((o, image) => o.objects.map(box => ({image, box})));
  const found = DATA.images.flatMap((o, image) => o.boxes.map((box, k) => ({image, box, score: o.scores[k]})));
  const lowest = Math.min(...found.map(f => f.score)),
    highest = Math.max(...found.map(f => f.score));
  let iou = 0.5,
    threshold = 2.6,
    all;

  const views = DATA.images.map((o, k) => {
    const scene = stage(W, H, `image ${k + 1}`);
    scene.svg.setAttribute("role", "img");
    picture(o.image, image => scene.canvases[0].getContext("2d").drawImage(image, 0, 0, W, H));
    o.objects.forEach(b => {
      const line = outlined("#ffffff", {"stroke-width": 2, "stroke-dasharray": "5 3"});
      line.place(b);
      scene.svg.append(line.el);
    });
    const lines = o.boxes.map(b => {
      const line = outlined(RIGHT),
        number = svg("text", {x: b[0], y: Math.max(0, b[1])});
      line.place(b);
      number.style.transform = "translate(calc(4px * var(--u)), calc(14px * var(--u)))";
      const el = svg("g", {}, line.el, number);
      scene.svg.append(el);
      return {el, line, number};
    });
    return {scene, lines};
  });

  // the chart, 300 × 220 units
  const L = 42,
    T = 10,
    PW = 300,
    PH = 200,
    X = r => L + r * (PW - L - 10),
    Y = p => T + (1 - p) * (PH - T - 34);
  const chart = stage(PW, PH, "Precision against recall; drag the point along the curve", 0);
  chart.el.style.background = "none";
  const ink = svg("g"),
    squares = svg("g"),
    path = svg("path", {
      fill: "none",
      stroke: "currentColor",
      "stroke-opacity": 0.35,
      "stroke-width": 2,
      "vector-effect": "non-scaling-stroke",
    });
  const walked = svg("path", {
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2.5,
    "vector-effect": "non-scaling-stroke",
  });
  const point = svg("circle", {
    fill: "currentColor",
    stroke: LEVEL,
    "stroke-width": 3,
    "vector-effect": "non-scaling-stroke",
  });
  point.style.r = "calc(7px * var(--u))";
  const grab = svg("circle", {class: "corner", style: "cursor: grab", "aria-hidden": "true"}); // the slider says the same to keys
  grab.style.r = "calc(20px * var(--u))";
  function label(x, y, text, anchor, more = {}) {
    const t = svg("text", {x, y, "text-anchor": anchor, ...more}, text);
    t.style.cssText = "fill: currentColor; stroke: none; font-size: calc(12.5px * var(--u))";
    return t;
  }
  ink.append(
    svg("path", {
      d: `M${X(0)} ${Y(1)}V${Y(0)}H${X(1)}`,
      fill: "none",
      stroke: "currentColor",
      "vector-effect": "non-scaling-stroke",
    }),
    ...[0, 0.5, 1].flatMap(v => [
      label(X(v), Y(0) + 13, v.toString(), "middle"),
      label(X(0) - 5, Y(v) + 4, v.toString(), "end"),
    ]),
    label(X(0.5), PH - 4, "recall", "middle"),
    label(12, Y(0.5), "precision", "middle", {transform: `rotate(-90 12 ${Y(0.5)})`}),
  );
  chart.svg.append(ink, path, squares, walked, point, grab);

  const ap = h("div", {class: "xp-big"}),
    counts = h("div", {class: "xp-note"});
  function judge() {
    const {order, right} = hits(found, objects, iou);
    all = {order, right, ...curve(right, objects.length)};
    path.setAttribute("d", all.recall.map((r, k) => `${k ? "L" : "M"}${X(r)} ${Y(all.precision[k])}`).join(""));
  }
  function shownNow() {
    return all.order.filter(k => found[k].score >= threshold - 1e-9).length;
  }
  function show() {
    const n = shownNow(),
      {order, right, recall, precision} = all;
    const counters = DATA.images.map(() => 0),
      at = new Map(order.map((k, place) => [k, place]));
    let k = 0;
    views.forEach(v =>
      v.lines.forEach(o => {
        const rank = at.get(k++),
          on = rank < n;
        o.el.style.display = on ? "" : "none";
        set(o.line.line, {stroke: right[rank] ? RIGHT : WRONG});
        o.number.textContent = `${rank + 1} ${right[rank] ? "✓" : "✕"}`;
      }),
    );
    const r = recall.slice(0, n),
      p = precision.slice(0, n),
      levels = elevenLevels(r, p),
      final = elevenLevels(recall, precision);
    walked.setAttribute("d", r.map((v, i) => `${i ? "L" : "M"}${X(v)} ${Y(p[i])}`).join(""));
    squares.replaceChildren(
      ...levels.flatMap((v, i) => {
        const reached = n && r.at(-1) >= i / 10 - 1e-9,
          y = Y(reached ? v : final[i]),
          s = 6;
        return [
          svg("rect", {
            x: X(i / 10) - s / 2,
            y: y - s / 2,
            width: s,
            height: s,
            fill: reached ? LEVEL : "none",
            stroke: LEVEL,
            "stroke-opacity": reached ? 1 : 0.6,
            "vector-effect": "non-scaling-stroke",
          }),
        ];
      }),
    );
    const x = X(n ? r.at(-1) : 0),
      y = Y(n ? p.at(-1) : 1);
    [point, grab].forEach(c => set(c, {cx: x, cy: y}));
    const so = averagePrecision(r, p),
      total = averagePrecision(recall, precision),
      hit = right.slice(0, n).filter(Boolean).length;
    ap.textContent = `AP = ${so.toFixed(3)}` + (n < order.length ? ` of ${total.toFixed(3)}` : "");
    counts.textContent =
      `${n} boxes: ${hit} right, ${n - hit} wrong; ${objects.length - hit} of ${objects.length} objects not found. ` +
      `Precision ${n ? p.at(-1).toFixed(2) : "–"}, recall ${n ? r.at(-1).toFixed(2) : "0"}; ${levels.filter((_, i) => n && r.at(-1) >= i / 10 - 1e-9).length} of 11 levels filled.`;
    said.say(sentence(n, r, p, right, hit));
  }
  function sentence(n, r, p, right, hit) {
    if (!n) return "Above the highest score nothing is said: no mistake, and nothing found.";
    const last = right[n - 1],
      name = DATA.name;
    if (n === all.order.length)
      return `Every box is shown. ${hit < objects.length ? `${objects.length - hit} objects are found by none of them, so recall ends at ${r.at(-1).toFixed(2)} and the levels beyond it count 0.` : "All objects are found."}`;
    return last
      ? `Box ${n} covers a ${name} that no surer box covers (IoU at least ${iou}): right. Recall rises to ${r.at(-1).toFixed(2)}.`
      : `Box ${n} is wrong: it overlaps no ${name} by ${iou}, or one that a surer box has found. Precision falls to ${p.at(-1).toFixed(2)}, recall stays.`;
  }
  const steps = {min: Math.floor(lowest * 20) / 20, max: Math.ceil(highest * 20 + 1) / 20};
  const limit = slider({
    label: "score at least",
    ...steps,
    step: 0.05,
    value: threshold,
    text: v => v.toFixed(2),
    input: v => {
      threshold = v;
      show();
    },
  });
  drag(
    chart,
    grab,
    () => {},
    (dx, dy, x, y) => {
      // to the point of the curve that lies nearest
      const near = [0, ...all.recall.map((_, k) => k + 1)]
        .map(n => {
          const r = n ? all.recall[n - 1] : 0,
            p = n ? all.precision[n - 1] : 1;
          return [Math.hypot(X(r) - x, Y(p) - y), n];
        })
        .reduce((a, b) => (b[0] < a[0] ? b : a))[1];
      const scores = all.order.map(k => found[k].score);
      threshold =
        near === 0 ? steps.max : near === scores.length ? scores.at(-1) : (scores[near - 1] + scores[near]) / 2;
      limit.set(threshold);
      show();
    },
  );
  const overlapAt = choice(
    "a box is right from an IoU of",
    [
      [0.3, ".3"],
      [0.5, ".5"],
      [0.7, ".7"],
    ],
    iou,
    v => {
      iou = v;
      judge();
      show();
    },
  );
  app.append(
    h(
      "div",
      {class: "xp-cols even"},
      h(
        "div",
        {class: "xp-tiles few"},
        views.map(v => v.scene.el),
      ),
      h("div", {}, chart.el, ap, counts),
    ),
    h("div", {class: "xp-controls"}, limit.el, overlapAt.el),
    said.el,
    h(
      "p",
      {class: "xp-note"},
      `Dashed white: every ${DATA.name} in six generated images. Numbered from the surest box on: blue ✓ right, red ✕ wrong. Orange squares: the best precision at this recall or beyond.`,
    ),
  );
  judge();
  show();
});
})();
