// written by .ci/explore/bundle.py from nbs/explore
(() => {
"use strict";
const DATA = {"weights":{"demo":{"model.safetensors":"1d0da2d98e36e4a377e13c663b8f16b3c391fcc8af142e214cd59d171ba3816c"}},"size":[120,160],"name":"cross","images":[{"image":"data:image/webp;base64,UklGRjQLAABXRUJQVlA4ICgLAAAQHwCdASqgAHgAPp1Im0ulpCIhqBWaqLATiWJchFdyu30+JZA2m/wuYo7iRqno/5+0XlW9/t+KsKULlLig2ANojaysWk52Nla6P+q/bueZf9svXM/uXrE/0nqAf1X/AdY96AHSvNBq8uwUXj0YP/T3sE/rav864N3cCRnAILZYfl7o4j1CmPFn7VQh0jAUcSnSphDgybPR63ctQEjXoGX7vcvV/WklMk+SGxXMT3BBkGLfK1HxOYijWmj93YT4uCYBJwaBQpunqwXenjK6tC+glK1Aan2zgqpKo37IM3lkPxhrNHViVEfwpFB2C7RqBvBd4XZRjjHSUy6V3JKVeGBbkAD+KnOLq4fugC3/lbBpYXDtSCEjU0sEXvqgroFG6c914Q9vyuU5pNDT43wdHKx2e22XzqD/fspVo60E3WTpV9f8ln32nIBLWAnuzCPGYm3DO0ARcmFE3P2Q52GvvFSGJZsAe5OQfpvgZwKSPE26ke0+XII3NaljbO1Wovy9l+Z7e3EMZhQlkEK+220nr+c2+zeYBaBhwH9qSWXZL0MS0rEOExvQaOqe70zWUID0lFJQix7dhQRN3y3+CZgzE5yFm6RSd/kWHnbwd8agduZwWPfIUCQTXj4DY26zlBNrpTHs9t3YuzLlSs1NjSmYRZceDZgQ2uv/exteOdNe49rKIvM171aheifhJWnAa7Ryljyg1/t1hNHT7uHJNbBXan8Nyg6Cj/k9xBMKyfIiuS6wsPkWMkbjW/u99oaHkPgcx4wOSBk7fy2oBZL1DO1nkTH+0mV6cHo2cgOAxkIjnEB8t8F5cCdZU2SyQGfOaQhdjSoDu44d2MTu/QrFknuaCxsqNnZC8ihBGZonX2Cry8850d4hRkwOGT/CnrnwKx6OkU14FTsaKoQ7u642yr/ZGVKGXqT8AcL/fKhEW5L9v3AUY0y0cyMUw19coaQzvGmQbc2+RtfQttFVmlW8DNA33FcMH5B1VBB8hD2Q+VzsAIXke4r4czHDkabBC8ikAPrt3lodiNOpa/gsa+Rnyd4tg2JFlSEVyabNXDwkADqWnTQr4rUKRqvSS/OM98DR7du/t13TcMqilTIW4E+hT/XbLdmYhFacIdYWNRbSv3++hlZSEyEvwldPjDwOCMnqM41EVgwaBS8KOlMDlGjK2K4fQ6RNDghM1+/HdNIMSNRlNYFZr65b+gJYEHhQx6vDyrhb2tu1tD36eRtSOgjZxNN9I/+A39IU72FZy8ZqBs0lm09flP+IrABKpuXfj/pHeJEbjVnS2Wbk5+d+px1IFqi7066DjqikMhGquHAgATWc/KlJ3wbRh8EwUMNH2ojEMJ8cg3l2wujfPyC4fvGD/kJGyJCgsrymmNOtCJNYqsXKlhMnGetr+AvGFFPm2nYqpJH3QaH9SFBBHWYaxeOJDalbeYCZaxVTHyx2g8V9w6q1UJWpbnGTYhNgYAnScVXUYaGCF3ZLvb+/7066fFTtHZpFgpm79av6TQZ3StQp0bgQSCmM+ffIKNM4IzCe/Pd3W8bxaxc80qNWCv+ukolYWJnoqYp+1iWtcEGmuhySOTareh1tm2M/5fu33FOhM4Inn1mVV1Muo+oyXDeCbL4KUh2T6ROaW3BQkPgm38Y1kEq24mBmtYUxZA9bHCiZwpiu3Ef/BbIGKcytAjjaT1A3QzXVVrZIJvR2W0yiE8PxVztRNWZ8f1ZT/grRqHsPZW6ppun5tASLX0Vqyhdxe6icDJUWhCSaPqBGlW7zXwNq22T17IQYA6ZPSZcPVtTL+hmEwiHcwmeQXnnsbph2TvIfzbR+naAV3Ou5Fo093iW0Lu7DLwdrskkTcKPJjSNagUqFiKroQk8g8HGGUHj/kf5aliclkKUXlRFqhDvPwBuEavL121zdr3LL80Sp+pQs/P75jPP+gie9AZFYdY+nkzdpya0yUZAeWbxU1AjlT3u6uuIqLPmOQJ0ukt2v/zZecYEX+O3n0hlo9fh8wN/LdLSMwFNawOglYgSh+I7suJmkBu+1+w89TdtV5Nd5EaGUi9sAboZeRY/iLnHpIC1qaD3eXGaBjkzPplUOIB7A0rGUQJ9dpQcIIZpH5t47pnGQKCXTwXRtY7PV9RLzVXHOSAJVtzD5kjm7BksQiMS6tSHLBJNXgIgZtntsJt3tB72kjK1qPsJaGUt0T0Z7N89V3jk1dgQFjtbd21VpYWTmScmWL+SW5+qG+dYUS+DBpbDPU/+hTrKoUlHmv/QGuWx9HsDsvzb8kXsAsjpHvZrs6FPiIrCRFl4SQyzuZ2W2yVbmMbPzzGdqGWG+r/s3j2qH8Nn1JkD9IbgrSF48wo/zoM71fsfU7XveD0vJFbtfYYISbly3TJAWvKr2fskOnGox5pmYuoou6htXy/vSANpMCXvwlPo5VeIS3ZeHrwrq6bx5CmX12w+q7kjWWTMpw4+6qEKNCogNSRieeKkjFVLUZCygDBGt2RMm+jkfAkPjw1NThbGNACAwygDzKxwEtCfOXB2ZrTJefGV21ObFp7FJp1VBO2NtwvqeSe//OAp48RF3eUBwhvOlebnvrT71xCGiw+sDYGEUMEKo5Jd+Qp0bskK6dGT8GLWxTRSVadDd3opg1RLGwEbZiUwf5H1TlQRkY1ASSjBVkd4Y9OkB+RI/7rd6/EAyv6rhMGZ5zGbmcYTk/8Lm5NNUXf4/cbj9cAXFsEob7U9ArWWJfNk65PWIS0L3AYOeWdWfyipU7LjEiEhZ9xhFgTG7J6NJzY67rTD7zV2sMnXsn5frhnHZmKSdnyoc0U1GWl0EjfojLlgddYvyvXOky58oZfptvH4Q283f22vV/fd854BKMsmqovxqroRZhe1zUV8DfLoPC7R2fGd3RYrQtIMHo3ws83TbaMzstz3Auukn7kiypobxf9QMdg9f1rwYc2UMtH4HahruaLYO8GwPfGObVyScAOscjS/KXuVGA+7HTjdO/+deUv4GvfsbPvXML+825KNe1YvCT9AA9uIMNR8nr36IDe5sZ50HNxZA11LbyPSu379ot5K4Dn/8bamOg9OT8NLjPEl72yMKnDQJZV8DdCfUSbAOkG3jI6yGpzACS+lHMLm+Nxq6TbRLQuu8Y1DVKfHcihk69kwrD11zYc2rKRXdPwVJVXM3hxexNt2Dzv5n+EkT1bPOK/9cDkcgd3RQOhJ7iiOZpRnzZ0l6p7FdrYmV3/xRzIIl0RHXri6ED2fAKxfPHdil/xnu1Xfrc2kkKbF/7lOa+/Xw5ANNKWsX1XkF5xysgQkSf821nORiyu/FYAAp+0FnZ6rHEO77ZEVrzxDFjcBmN7Crg/yKuO+DmtP0kJPiZ3JxbhL/Zfdy4wja243O3jlleXliHMTn/mfANtBGN5GMFN2e96vyD4ffjv8XEjMH5WuaXc85onigUfDMEsSfIrXzGmZ7N4nOsX5XqoyYaKngSonusjY0ezGjjVKHLyL0d9WqiBcYvb1FkiOYaFQPHsc0NnsLvCyJkPx9ZFZ0wg5HGveeRn9ZepwZMC54zXX/9jR8Nec3ANjP/O/TUmHmwyTkbwbdebjk0FAX7JhhniemWug8sCiGdJnIbzn6cHZG89vDUBK6vozzSaIvNdwGNlZmldumQVnKE4U9yWIWZbYwTSorYrlfWD4PiBRp4QvANzqooN9eghXlRm+Z23g248oUE4IIa7bOP2F61sTy4Fd3yWBc+QRXITvnpVSG3ZDwVOOz2dc/1mQx0rNG4ZCHeokEBBGDODpNuBU6B8450NuCJTxyyEOSn9GpLTXlYx9//xu0NeioRhMQ4WFETwi+SafQAAA=","objects":[[111.0,78.0,141.0,100.0],[83.0,82.0,113.0,105.0]],"boxes":[[85.0,80.0,113.73,107.27],[110.0,75.0,141.81,99.19],[80.0,80.0,139.81,104.19],[85.0,65.0,115.85,118.15],[35.0,0.0,69.75,21.25],[100.0,70.0,156.05,97.95],[40.0,30.0,96.05,57.95],[40.0,0.0,67.34,56.66]],"scores":[2.784,2.392,2.282,1.634,1.201,0.893,0.861,0.831]},{"image":"data:image/webp;base64,UklGRjQMAABXRUJQVlA4ICgMAACQKQCdASqgAHgAPp1EnEolo6KhqzLriLATiWRavNeMu19+DZB9Ml/CQc3doDUG/00WFaDyBeZ0lw0pB6xvsOQFQhbz/1Hqg/yXqAc7zzIebh6LvQA/bTrRvQR8uf2ev7zjU2wu49f8cdfhqGZs+qoL0uvRrEh0a/AUToqhlnoXGnHMD+5aabeUnR2bd42NItuMcRMc/uosljIXMG3hjTo3gUxLyZ/YTQ/Ljjwj5o+Am87IYfcrnsFekKGf8Hpnc807ZgkM511iHkBHaS+rpTgmvUokLyURM+I8K4oinL1WDLwR/xkjpY6Ac7iVsKcOrniEIYCYJjKK5/BieCqEwksKWQSXOyzeKIsA4Qw/1w0y2Z6yLUr8i8iZgLdjUz0lHfcSOxUDWKf/8PL5KyPY8U1qBhADY5HChAMDG3xisIFFwEu7/2tTgwBw8hBtwC7m/OT57mEZgAD6nQF/gfeTa01RNoayozb2mrSLcgfbuviG8VQn/MdcsxaULc5fbcsDbT0sEBd6ryGa+lgKWp+3mzrGl3YyRzqzz8186mjelORA8mdpjMwB+2e+TRMy8/Jk5BYKt9GA+FXbgR6n27x7N84G4eI5yciOIUlcFxI8q0Rg6m7e0HXjux4Zzir/3UVEXFqbrDxt0OdI/PtjAuL7ukIhZQtG3KNA2eXS6gDnx1mbyyffxtVvhKhBLv4zFYhoEytq1nNml49PLgm9tJQTGRRD6luP24KVchPvufQN9QDZpQlug8rLvCoflxPx6/Cf9xANtUuTeu1UMMb0wPNHndnTswl0krVyu2ZgOzZA1LfGLscVhIZp4O8AUQSvcYgjaw2yHoFWmzMAJaNmuiuNo3HQpqCzvzQSlhe7eHQrXDVdkKd0C7CT4LwiFlG4r2o4GkJL5RPTm3jL+eaG93xc+xoyOnx1ODe/phKmjRGeoB8qOo2ocuceGvDfZTAnD64Q9BBA+QDQuPZsaXe33jpH9zk0qyKvODxrmZJyc13duWVJ3etP9qK9yKvs6wOmVcBnKINDIFdBkwKWSUcKLyJl98pamqZXqSzcjB6sNiKX31gTELe9xT35PavKL9Si57y5WBe3gP2kHvW4n9WHcW63gJ54lpDHsVz0gWiMEw1U9btaGZe2E9CPrQp8DyE5+h2RIOanAaFn2jtcWk/UlWbZzYTWi9BLupt0cyn+LB5PEq2iEIE860R0xEszCY6r8fPAQ2HBinY7pRiCa9ZyfaWZoMiT2Q4HOej71Werca2KcWyYemUmyhgiUBN/BPbClggxOQhNd07BJwlJcPi9LSWs3fL/y/ITfARCIX2GfHmJlD726y/QIPzyPTxLQl7nZ+6cPihcXG0oU8zIiKI9OuDIkyBU+sQBqWjOm+ISVjCNznJoKsV0CyTLpWF2qqlizjLGzznBr85OzP2TOhgSruVPDc6X/NoxEM+cNcN/qhaNnZc3bZ+h/ptWy4TqWQt6oy7gICZjR4Olb1ZHt2BxGZDHy/90YUBihbpjorxF2q5L4AVSjqZlpVJe0xK1YSbCkqlkCAkkR4k7Ph9xw44f39TSHW4q3lWag1wSG+auA1oHNqKsg/04lRdB19/0baEEzBAyxxY6fXrxMtukfOquzYXbweKxEdJslI9ljA517wkAt/HA/1l2lIUaqAVl7n6bXTh1wu8lUmyy/qiTt9NRQ3nkwkmTc84u1DQ0SghGRHM+aETlI0gKKgmW6dfk4C4F+AZ6841y33XiMz+52zlSisXC75C458lgPNB39/UD+WV8HdUjOPQ5J+OLJQhRb84A99jqnz3NTtESQZzGJ8lXLA93p5rb5k9yJmS82u9yV+IdlEv9COfPgd1YYAneznyO/JoSPBcy6cVRDZxaIaz2W8mAhIPqTOxP5JEg8Bt075g8HoMgFFzprTSF6LT1b7JIC3XCXKyMDteXSIWPMhp6em7pxiw/CUqT4Ds0dNf3QmjSwopP6Je0GSMDUl08pGkNVDRwMmoZAnvjBnDuftxd6ZuLzT/G7flbCpmW4EFglWjjdAqRh6ZyKWM2P7Z+eSUmEeUKW9q5fjshDr16bnIUgX3Eq9ZGgmyzQOIEYqn9TcZFh3bINm5lH7c4taweEjaV8TLjbOxQSlslNYfYfCzEqgLMw+K36Z97fP1ZnC1c6jadfaXw8uz8jUHmlsMtYVopMSz6Z4vhStkSw+85RdQwOhbB8G7dWVGP95h22+GdWiSCiGoMDr2bi2keyGLiTG3HP8FIklImVqh/GArVrCf+oYjjrM2dyHNR14yWTv0JgyerdbzwzSqraGXGjTsv13ByQ7J8Ys2hod/0ESwD9ihFzqjLmZnz7EQGfCi9g3GfJcx52tBCdrRQ76DKI84Ch9A8epNTVeSvC5bNo/Unl4LIehQ17FiWyuNGdA2BWxPm7uzrE8zOeUijWF3+B51MHddLKiJ4BwUnq1okpwMmPGl9J4WZe20OaY0zvAtFdTN7oOkcxOXm/rXIGDBw9652YpaBneRtDvv+voDwb2Jsyqtm3nIbHDG3n8D6tj6hQqBm1pt8LiY7c5MQ9aO0VuUaIeVYQL87dmQiVU/KILi+dM/Kc0bfFX1UJLHRxufoBum/i8EEoBcFnQdmjiHqNb5/hOq5HooJAnyAL8iaOiTm+f/5l069HXliLPmqqv2U7JGIB+ITNTAFsdX4Cf9TxzK9sfTkKWv/aR/KFxS3iW1GGjV7evi3qVDloIfow+UYRLUZ2YkjYU4RQ1wVv+WVk0mGTUNjR5Oi9MTdFSTaQc8Iny62irjalhdjhFmG9KKv2LCcvDK9E14qUTWzU2srF/CnPDKshHF+wDlohDz1xJCYjU0f5QRrYSPGArWdvnTCxnjMK8vJaDUVS3Y+YaxTXdWYE4J58IYdD1qasxOWMe/+0uJE/YiLxjK0BTvP7EgwrAEs7P1//yeNAm2Mu9hKWSFilXg/oSHB0IyBBREj23XbQgS3ZMmdXmew3Y8wQGa9VBaPmRep+CgTL1EfAKO7pAVQ1kbHNbcPOjoRJ7kCP3spJbZ6JmEapTxGpD9jqOw6m1Go77qeFjc2W1GrZHbdtoZ2msXw1koBd2itogxlsulST839IH1WayD9nI2keTYJHr6QDifUjsIGo41/57Z9N1mTEWv8HMOGgxBBe20hg6zKZwbNnqqgr5s1ry7kmcwUT0BP+NMmUucaP2O3LHAOph0HxbVLHv3pYbr5SPt+5R56WwSohk01MS/da/edT1KbPA2gRot403zr40JoKb1UN+hYw+ICZIANugZRP6s5zXNWqoLVwWA9j/lsRkEbsNf7Ogq8nYGGm7O8T0mqMHCUPuAEDHqyklmyyB7B6wv9iQ+47JQscnOs7B+YfvBxElwZYMqKE+hjbqUh7VtbpvXHQkiI1hjV3udX7kDu5cMEoJLJ3VL2qre7RVt7Q8t+wrDrjyJoZfanJqpMnE4oaOyUq+FdIAdceccVW59r4wuqvPKtySMS8ED09xqNKESOf8QNi8MlfsKwnuMz0qatN00HRMb0gFef85T/LSgXbiTbfSKFPaZQvz/oGQl5Irek5clm6zQk+rW+sDO70rQQy2X+s+pkYSmkLlqA1OUcsKqfIJaBuUvl0pwpuy/aqLzk0ELsPw19Idp1smzfxukqOUjvErZccDydcU4vYO8SvP8BP1t2Qw+jIXyveZhU5/YbiQ64eA0iz6N0S7qEmWdCO1dkBjs5qbnh17g4HLtBNM9Mey6r2Wn3jfkHFrMwVS7B3yAFmMB2Ke1R4LInnlD6cqGWveIY3ZeKiUfwOm4AeSQQ+sIbq+YWv15b1BcMExDhMA6X/mX6USOJlpFcN1lBcR2Zj3bkjqhJ25dp2g/w1T0/28FViAwFQ/v42znt9XX1xQA5oqwPB8bgNoUqaUQ783huFp1CDzYY4DbGj+cTsbRvu3qrLNFBjykd6TrJD+CsHnnlWWnsAbJgnH8PPIn08wNvJeEqb63OjCVOhoh5mDOhC/Eu1WZKJmUwmephBM6L6JU7oyrwDkYnXLlaFva2yNwWZf2mwpkpRsAaK6DeOrCUh5ATGrWNHRlMnUEquq8AO+f1d0plV3x66BXV1Fj6WhY2BWgoQUn8FWD7NCp7gyO/DpElR8lhFGXH5nj/6LEk6e6AxzF0WoTcf/qddfLI04oSQAAA","objects":[[27.0,48.0,142.0,102.0]],"boxes":[[50.0,50.0,113.61,98.39],[25.0,50.0,137.09,105.91],[30.0,20.0,157.22,116.78],[15.0,40.0,39.11,99.89],[10.0,20.0,50.19,119.81]],"scores":[3.44,3.286,2.155,1.117,0.932]},{"image":"data:image/webp;base64,UklGRjIKAABXRUJQVlA4ICYKAAAQHgCdASqgAHgAPp1KnkslpCKhp7a5sLATiWJb1XAuO2S+K5EN2/w8fOLPksf19m8Km75P9VFh9CBESEcBqgjbbmUMVdZzxLKjfQJ6H9tf5gPOA/DP3a/5H1AP6H/lutH9BHy2fZT/dT0s3J1WnW3S7Ib4CISK4KMFbIBxZ2i1groe0cNpIWuqX2e3+OyJkyJU7oCqhf8j8pRj20QpP4x93UXaSig7vM1zQRqlm7bwW62lhoG7lWQ5tV/X2/uF2/D0doknoR62ix/EKDM2NfQdG4ECsKKUUO/tM3w4N0HA3+YkF2lHKSU1WQN3zUaTPck7fnpCWU2gbgAA/tzNwc5fBTR63sALXkhBqNQTL1ky3/LhbXW5fXL/9V9ivcwIqqhJ/Q7funMbw/5rJ7f8nxM2eVCZsCiXcpAdwvBU7nWkQ6QucNxnx6uinkddCZtErMJ2V8KTeg+12v/4C621SaEMMwtbBNyTkM485uMXh8+bgNc8XFuXTkiusQGznWZRfyO3NwJNADGvgMS3EKdM/CLYIDfNRFB3hwAwdN+utZlSQV4Ispco3I0zUJ71FkiK2UdbSymVa+5U6GDMZfBYxNW4s42UZL0ADUder+6RjMZVfXbx16ZoYTkrNB97Z712HJZFjZddpOrPvCFYsCf9ptfNM4HrAOFp0/KOpL8QNjwutnicIflpKtTjUeUSx/UyXr5qOaHksg6tDdbQLtcYLAa97udkoNOyUU54q9vrIno9zITivIvPTUyjCiPlKzxas9kjUDj54yfBvRSdcPt4aGiXenpKnxXP//HZW5vmZADb9Naum0okDuSekzm+cf58kO4aaVSo6/iWpxpTXXALwQm1G7xEnTLq8e+Q1FzlI43QMeQ9kykT0UhIfr6MdeDGvDfOQmQA0F2i6ri6e+wbQN1SzhmeMJb4Ip/bK7bVzhgKUhk18ZbAAPamJOVpdwgq1NZBKscYv5zAe1VTVyOLc+IuAElx+2Z0LZ2miln3W6jW6pUW7Q91KEfgPxCIOncn4szXF9UkUakZqAM4uovov1DNEqUgdGe9pTSgd6rzhdQ2o6d0VrZrn/+fUtj2148ij0oRqAJUa0DTzelLIpZfvivE9GkafuggtdrJFRIwukxig1N9vc5WI63fjfaCdSMYPLUZGAxcJCG5zsucfKxc/Rid6+FbdIUvTvdX1MHHd2KiSy4c0qCRPkWuTK2xEHQ+gF/oI4eHQPrpf7Wa2h+kr9RPXnPQEwUxW2qnyPKSmA6driAoBG582SGqeCVoPhhbmmssNni9R71dnEzqM3/E7Nm+SYzw0ADRuRkCu5iyC1UePplH0vNkhD8KJMzR4GX4hSxnQWJ/HTrowYoxBugdaRzBqiXZmN34lAQCAxrIOoP7ltLKtEuReerEOZz6Q4vWeKjkdWSGgtCTUwYGN4g4rMaAcA5queDKonKBoO7b87SMHtQhM3KEcFBx5y68vpiW7odWc5tHAkSy2qPdio/SOS6a6WZCo+Q6hjQOpX7Kuon36SaLRuDCc7J4zci8SPQfp0rmCclolG+X1UXq0PgEIj59SBOpkVZsDiQPGyO0Z+fz5+k+Y3GwJ68AeFW7bgBI/hn5zu6v9nrSHrJhJNaXpAmpaGxZ/8agc1fUaFD9fEBHVMDsOhMkKqe/hpnA4sOxBIrZHdNbdNHndHVnxHarOoUl54rURrLGCMHqV4pDTbGKNavoKW9jjzMcDSg/Opw9/ixuSjVTxm74zrb3z6XaPnF+bgS/x2vQO01eCbKYvqZO/pAFisJ5Jh3YL1LXhCSEqRm6f6ruw5e6UdQvrDKLiiCHLmqyNzZuRIwRdyCrbKyHaDY3QKD+ryszPemPqaOJFwYo19qqMxFoaFoa/8hBa5A00s9I72OFO06o2Fb1o3yfFJTqjTz91i6S9hW8GB/sQOUhLueQEgjWABzSaMoJC4MKLccf4mtmrOhFfKZzr2odGg587thcYL/nZwz/tR3PBFRrFt+JgAl+gdkFvTiI+R4FTu5exLRgnbjwztNNWWiAE56WC7k2fdKHJNn5t9EIna5uIvwOerkuiyn7LBwl5S/gVpWzSzKQKMFPaJ8URPdvRl3frzthDx2EsLuzy39ILmIACImJlYPmva7A6U4453PNrO6GRewGEk4ekibf9k9t59sSEHSFUFKp6vuG76pzuOZIB0tZkYZ3fRG75xxz3XT78PG5gDxSRwzMUCMpunlYUiodgNHJZwFLMJDof2h+j5hy0/3P9hBloea+DIdbJp8j8173e8WDZL00/V6rci/FYqD+HFpOjP5XzQMYKA8citRlvZClNkFpNLm0MiiONxxki3E2KbmCB8MUMwNArGqw0SXJjMGZpvqNVNmg/ghZ43T7nj0hosth3sZMApI+IlCncl+oSCfbawa92jdxNYEwBcFbwtTV9133KNQFnTQxKu3FNDdxBYwD/Aq+bxaggmhuCnw65ixDBDPeK4tV6010CNHdEiTSWTiwndO2r8aDPFM+IInhrW9QPgIpKXW+4c+TgMr5E/jWG1Qxu42FoBSNAuEB7Ctn2xd9qc0DlOSBNjNGordKYgCNDJU2tJ0eXer7Qr5LrX8fnW27+78bQAkAdxZwr2eYDwyDW1TioN4rK2jpf9mPFGZXzqnbWUH85ShQ5Z1yCcPtt2Lu2Z+jyqv70XMYkTHXOsKmUBt20h1Kzuc415rY2WiT4io7Ar2Ecwg76FfOV7+ZdccX/tjht3IEiia9mdiXizHL7F4chH6yloJYhsAaYu/OZrC8/mixaKs1TQlvese+M106A/k40PmD+goPwKCQSKA/7G5UNaMuWkFNokmZb3KfRmi/pXZZ9WhJxbmJIHViam2XAoVYgCJtlwByO9TP/Wa77MDpO2MYq07nQqiFhj9Pqk5zoYwdIzil7U/DQL+Lrd317wDy8qQPaxPBuKDc1nvd1QXCz++IjkpnLtguXKNJS8tlpldy+rUBMiIrSbe6+7s7CbFt8GBzFLGObq+ZyuagEu67JGt3mjJ9snhs2hSLJ7vX85c1gRqCuFBosPJq5bJmJui/iLrbPdolixsMSnfEo4d3XklJjGtsG6CmDNYDXQzWeZ1WytnO2UyvAT5JkTLAH6vGeo+SGVC6gY1uTDvC+ynidfNn3bNagnLF82Slozb+guMN144iIFSGdjqd8l33k7PrIB4wYdCEBYri8uPq1qFItT/xcgcm/v5IXw/DRn1/2S6VM12MTKiREwrB7lXWDMAAbUlqgHegmAihf3gyzhURb7Qr4wZBGZFnMbwAGTnxxFB3NnCYhVyLGycfyGP2a74LScqlCdvBL4Ce8BOXVQIAWNY4DPg5MpqLLlsbGVvYYGf/OMLt4nJrbaVs2KxwEwP8cBMadXVdx/KtscCzhKlcuqBxSrFCubM842IGsZRdq/GCJWMj09CRTLBoKk+gz4CkR4+20XgEc6L/LWy5kmDGgl/CnGF//YuAAAA=","objects":[[61.0,44.0,91.0,77.0],[55.0,75.0,83.0,110.0]],"boxes":[[60.0,45.0,88.73,72.27],[55.0,80.0,80.84,110.16],[50.0,45.0,102.12,76.88],[45.0,75.0,92.71,111.29],[55.0,40.0,91.46,115.54]],"scores":[3.295,2.641,2.117,2.1,1.694]},{"image":"data:image/webp;base64,UklGRgoKAABXRUJQVlA4IP4JAACwIwCdASqgAHgAPp1Gm0olo6IhrBPK4LATiUwCS3IPatfBsganP5ONv+3y08nteUKp72P9ZFhXVNANcMFMbXAf7f8lfausr+v4tU69sn+3epP8zeup0PfNB/Ff8p6vP+z9af+P9Mz0mv977MnoLeW/7RH+DO77m6MZikkXP/KMgSNIfkcpJIz+7rgzWCdz0SVfYtCE3MGE0Qoc4y6uG7zlW3a7hZRIRDJAOyCplgdwarkoK5foi85LLjzif2KD2PRTs4uP/ZqF22AeS9fw3q1RYiymCJX6meAsm1h6mR4GnyqH1MYyr3zOKQ1Iga2NhsW6+wDl6POaHM14kVtMYHqH1SBPiB8PyGyNfXnN7/VHDlmHny4kNiTsK1gx/b0TeyM1AdT1AwAA/nvzifqbA93CNaLYeQ9T17MnzxRrl3IJT2k6bArnE46EPsNZFyH+IpdKU1HbY0v71W/Q0Q+BiAV1bxbYWFxCFXlPc2ggdLvPzcyFkFqF1FfFUdtlms0HRHsA+FLFl7UOD6RpUTT1hc6WZDu8Evk+LXdQRlcA411QqznfHPuxlwYafkgNQvALpnJz39lXpUWM5P5/cTrn0HC/ZyxI3X4l9hoSNQ0jFMaOwoUaw6LS0kTGEW0n5pHMEkVDMM9hNvp5iRAWkW58peoDlPar6dDruwMuOK0Q6Zm1SUdVnfY+bdBm7IeeLpW0bWtrtpF1HDKn0VV5UXVTQrz3xuz50mmgf8BaMpHGJVR9IasbG4rkXWED+/Du8fIz6RbF5DjxYCUCbqCL8RFsnCugTOOUNBTljaiwEsIH0gmsLwE92dF6Khrj9wy8t/rvLniBoCGY7anycMDebCnTm7hg4TMYdgXcre8n74xtrixTR6Abg8bk1iELQK0bbXtlzCBfwctdyLnNPlE8D9TThAngD0btx/sBpeFp1JEGW6tbIq5/4/95sJTtuJdnE1K2I4piGhkKpADhe5eDSciFcxr6J4Xg9Vd//76Xrkp/h9nXmKG1CgIj/t0oxw19qXjurqtTVHQjC/6ur7eemfj6rxzL/pBJPnDiWEPx/MhDFgSp1ZIURrZ7iLF5XCOR2/08gNm2oZhnUyqez5U8EtBXNts1flL39AgkcXkR/AlVVb/auwZId6aP5a06y6VGMYod9HvT4yBxsvYiAZvqYnAilRGcdUwNSk6UBh+NQqTixRXFmPn0IIK5LbrOsyOsLF3Bq4Ncgxfdkifq4b1AHnkuDgL5B1tf6xH2j4N/KFTMMcDTz4XADl1ga3VItH/CUN3l59JPNwwkvRPfOkMKAV8LbwAHMxfgDYyE0k6ht9Kf6Qx4ITMbWnHXXdxsOP/4fPuCvHb/rHosmvmWBsnTWC77u3c5/5D8WRkYSGTuL2ubYnBrqI+FXch2ls86KnxcI03v1zuQpuP/ebmnQDsZ1hNqzee41FeNF20FsIgHGmC85WMYeKbTsnjKWn0S4XG2i5zuifEN57zLB7ZJCXEzh69ixyMn4zcof2/vlbYivRx1kdEW6SY+WLZ/owbthQmax1C8mrFPc/y5c0nj533P9qGB8bPJS01Y90xyIcB+d8TvTZ5H3CS/nEyvFNBLenC+WV7yjha19f3i/r06Cyyx1YqpYPseasloEGra/gZfKUwCbLyAXrfCuhu0m+IN8fbssDGzTiXvF+3xJ+TM85HgOYwV4iPZcDbP/OqOILLqn+gJ1GubDNldLqbvdLLXIKe21ZmFyzCdaXC/1G+y+CnAcfsLxQMGwzx2VVC+rqPIvy1DHbKIi9tSOjJ0iWU5p8pP/HFt6YxEvqkm6ULJo11L5EfweJeAGGF23C+ys6pBXtPzz/xRF6PCdXHv2LfyjHaJTfSMu3L4baQG5FmeWtsvVK+78xmaHEtTZcM5fPgsemywQdz1ArA+JqCXMLaOOYUEIz/jA4Uxv1pjIcRoVZyvEiRCwhc2Gpu3Uaj49+I86gAlgCvjahBuH32OtOS+ZNZ4NxxftSSj53hi0HBcZC8GqALzqipZFYD/+8hVWheyIYB3whRjP2S1+p02OgiwWYcEBd8kBg6qXq43fQNxREb+kK68RTZXC3FHUlJSSOTc0/c54cOmYHM8r/h5Zd8zpRwPyddTUCTrHKc9Od/3onezzCjw0aY8Sfp4T0zK+FFOMpYQfltUogSGTNxmw41qKP7JZEGlD5YbFnxt5U74065qhLaFlgKxiWn902KS6iWXJI4qnQF+69v2pPEetCLZcVDBk2lizD0msjnvAVfvyW71b6fz33o45zIeg/aWCYYQKMUCLP5vIxMnzjJV9Ik+Oo9Sd0mxYYzo/Gv0yQGShppUhtnVRVyYXCtW2cc0lGpv45Ys9JHNKmBIE/PxbzPLLVrOFFNo62YorM2ic3GdPT+kwbIFZncZXUPCT1MHDb0r/LGgsOhyPyoVktPJPkw0Z3yRj0ww9k0GH0iI8lVQJ2eBsCLaj4M9BNiIK8Q9GQrmUWXu4eYwKCP+Le1Xz26qY/De6ZffWkHliJQWrLNz87ffidCsoYTdVU7Wc5gm1ZIoMDsEYBj2X4LXZho4KEwm7q2M8Fl9uG/FYEKrehOkeLGvPleBgKwkDfOgx98Jj1RnqGkX2qaWXBtOKQdPWA0Nxv40KtKxVXcuCYfUfq3lMJoTH6UiG+DdNHdc6Y7GizZVNA9sBMWs+NmRYgUpeU6ngYKxZuEE1LfyG+s2z/Zm393QGlMbag0z+wdRhVMAb/DJTmPCenSkuexztedc0oq9ao9LoOfJcWX3N+fjL8xEO+wAL95hzjW1qvhYb3+4jK1qR/rXKAv5jV4dvp0x1GhqyauDsxioABkaAyeqsOuQS9DMtVKXJUF0eQ+c7e6xWUOwL9yUurKYmpuD9LEAa7U1c9Mf2eVbVo9AsYfIn2Pv1ml3z5o+5HTrkN5LZhB+WKDJw8fuRAwMYAvBoXI0d4RpD91j4O+OjIT9Emhs4cHeM/BDXBXLcvELOnNJtcz3apnmi0eYr1Ika5NRP3/BWhV6bGNWVcI/6Kuzm2WzmZfUyXfI4oSx3GHgfAUSp9zwW3RakXhD2Z56v9vyvJW0NXJuvKJaJIZr7d1zrU9qbLMNNdU2xqsMt9jMaq1R0LQg10n6+EfqucaVvMDVi2MN7IZvIsFeDcNkV+ubOlOeH/C5u1FoJU+kCo1Ih3WKjODYRJn9I6NU/MuuaMg5TKdPTQaOIVNBo3Vd5p+8MJFBKYh8gQd3X4FtVv2ZZthucaeQVwz+bYJq0F7OU6YJO09xAeb+MiF2a4XLGrEOyUBtRgExlWZ4Qtt/CCYyrui1YG3PMLD8IZtHHIlz2Y7PPctD6bBHwvBR3hER6kd4REelxkEyRtGZ1aItmSMgEkjLm6p9bV9ZoiVwRInYgKCjJA2to1jofpViUWoR3QdPSiR+DUpH6P+aFKAAAA==","objects":[[25.0,13.0,152.0,67.0]],"boxes":[[35.0,10.0,147.09,65.91],[15.0,0.0,142.22,96.78],[135.0,10.0,159.11,69.89],[125.0,35.0,159.65,84.35]],"scores":[3.395,2.134,0.796,-0.184]},{"image":"data:image/webp;base64,UklGRmQMAABXRUJQVlA4IFgMAACwJACdASqgAHgAPp1KnkslpCKhpngKYLATiUvfQBoPbT/If//Sasb+VkBfusw/K3/nbLDrP/qosPoQIiQjgNUFmBNXXycPqkNDXVX9cScns42PmAc6rmvfUx0QHqb/2z1AP2H62f/ZTCPIa/0XsE7Z5j9yv+vcU3HX4l5l3QSqC7pKIghDjQmlJ/3EVke9gsqRTAjAIlUl41dUEcYxDWOZojreaqf+8nujzzna4VaVg46n2w4Y5fn4wyR3tWTuNNJqcAZTQx3vqfEi/blXRgNVnz0NEx6Q+H5luSoRGqV9zgbOjKQXzXR9tE2NRen2FLMopxChxwsvwg1+Qmv2tMp0z3IvjF6WFvS1cjJ2yGRp9/HLrh1DrnUO7yKi5jmBFj4XU6P2Wn/L+3vJN6xPAAD8WlsghdZy1a3jKsRY4BISYp0cJ/xmv88/X/nh6XtdibLKM9mE9v9lMe+Qc0CeewEZJoi5QwwiAWMNMRbXBswUdPgSXe78j5rCE+awrt8Gd9qrBNlcEKqkkWJ5+Y0c9td5V5N5mWBA6VcEYGN9RjTux06GXOTOSHu871HMHQ7aPhC9CTZUZvi4MeRMR6jYRxPI5XcqoInVwII9kIGMbcpUtnkSP1efKqkw78NufA0cLxhxER16P7a700XluLDlDwhEJiJbEW52KuNv9inNSehRbgkKcWiK9OcRFzZFtBgGQZEMrVfTWm3HToF2eHG4n4yVwifOBZ+sjE3QF65NHe8aYPryO1FGsLMMhi7LsnEMbjvcJR27mCkIMSzh9ovA9ocJ9ZcyuB4Wund8hkt/UhUmdByumcj1vRWmXfvbqFMNeJPkty3pviAQ9u3WGuep0nrBJWmwot0M8IDn+MnqQMRDGJm+tYMGDL4KQjJtd6zv2J1MMT17/HJDrYtYtHjf1homNVgjpj65zFyXv2b42XFJfwt4hvigrL0sn7fXmZ9ydplqHHDkLjfa03m6GmUfEYRWIrT80k+zpJ3u6h2oOymKiRdKRmxzM0AEp9yJgNNUtxqkMc+gFPM6usm6xO2VLoa9RjEXWzE86tXIr5CL855v8jIeHWa8i2XR5WSaFR9p5BmJBL+NL1/0rwzRB87TK8rmOSIqFRziNjpnQcLd+jjeNqNtrnN2A26C2x5gOS6eJKL8PKL803E31Zt6P7buo+2kw9Amzsh1/nKASVatP4qEq3Ulted3Pn1jb/mYZhd4HDWfpsv/qwX2jCTTyAxyB4BifSAI3nnsn09+23f0WHD1U394BMScIpmLR3xpkycGOIFGtlRqgi/l5yU+OlqFo8sQFbFB+7PAFuHjNCrlibPUOMblybQCCc+tV4nyThT5H9uwkIFZD9C+gPH95mDOeCqo7aw+IX5XRA1SexCtfvUTVT2by0J/FA/gnDNkJKIEKbiThKgAs9f9Q+v2vQSoj4Ff9MWzmE/rTiS0CZXoHfjvCvyhREYmEvzTcT4a+I633/7dtdNjYI1q5MAx6VuT2rOv3l13qz3L8idY0i5I662St5TfIIFBNkZDDJAtjNdLUdewci245LR8TE38cDqeodNaLfAi2orz22qzrw9vnvGwQsnpbmdlFovGmXmaiFQqnc/yTqHMMzVXLV9lKx9Wd1NblhlOktEUtSMHNGva77crNqhTZBc/mAsu8rF9tUV8kg7rU9WOkMfYCJzgfppdVBJhh63SwGY5X8Rl1dMWAO0DSv4FOrGrqGDaAvbiHaDobHrJ1zJJD53UuKODVOaRL8WFg7hv5gjRRqf4XAzUdPeFyOorl68TmwcbxnJTJKJEoBIpdRiH047euXwTwqK0Y7u0Fl6bh1MO0UF1EggE6I5sQMECyFHNEQzCMnWByy3nEAM13BimVMEsQUTl5ZSx5Y2qN8+V6BgHer89DoZXXUgPwXZ2sXpjOX85TnE9dsBpwMTexl/F5+uZlfWmkAZYQcVzD6nuLjzLOuRrZ/p4bwJqwyvzGB7692yrjtiYYXmtdJKbuXIajwb5jCjO2Br/+O4lPirF4glWudKDpdeg1NFOPGJKrfZQDTRfmm4nkwtN1LSzfjLLcvSGNuFCstK45wx50bG3LdvhiC/xsP5hM39SChZFfUEa2bMqFkl2A4D9Hg6pV9nqwHcaz7ZnFCwPqIRCDkOK0xjBZgLbiuNJfFUbszLDDig/Y5IE2H2CyYqLNWifCsD1oRzs2LV1jkyEk/nsQoeE23SWEjp31S4FvYtGyW03Tb824DsVY9NBYi7omsr//dCsaAPmb6NEFczkEjvx+F6z6uoueKzNKX+mf8Z3YKIg/hPlbMuT/IJy0RMuebxsJ0JcBgPhh2kOqeZMKHsqR9BMX+TfDG7r/smQjTdHULdQ0qDFgqqLIOJ75KpGnilIHIwqgwCYuV2pz3n3eASddBMJsTtBkfEdTmg+8lyfefLG1JcBTrd83rYYVKXJIbrmhV0L/feZ9UCssHEuVGpA5TA1bSeEDFQ9E6/L16wcFB0Y229NL/ULw5Ce77VuE4FCfaALO+EuO3RmBSQSJhYPtWIwIppEkX+VfhbZUlBKx6pxYvi/J7PUUOlDb6IAwBDhYk9J4WWjoa0x2Z24ZHAGIT+xsx3r/KX0gGJjVLyZpSL6Nx56lF4jWO/JN9XH7rlrEncVBmGFTuIu3NnNLjU75mzphqBld5tZaFiTaB2gnucwEf2zLGtg7QBZGIAXDTqWyEVFGhHniXQfVjID/4nr/04ykz07u8MkI60FZe7dX0dvpBmBbWtaNOwOj84Nli1FrDGbZwjY73TfDEuaOF8RgqLVJhmCfV9YaRFUrSA5/ekCjZgU9zSUFbln3XdZylTaawX+zbrHA2jiOXv/m/EI2thyy3Q+JjioVgkp5deIHz6CYc/k0c5sqrWKNPXxnHgwTJZmG7JyB4GAe6P4Q3cp0eOIzboz68wN8lFzYUkAG+9w2vMeDxBspD3C/0HeTt7ps7AlXwAFa1zOmGLyEQpIpYTFim6rbTTkYglklCwcL8TW+kbVxsPz4CAY1PQyG5x9jsxOqMzeLsoAeybMRgbquU733SMzNMMZY1xDOIoOGU0ZAMrFnUCdnaQFd15NjAsypkYsMtyT+zKxRTfkUMHHblZ4hbNNVbqc5FqtalIrH9SnNywHiZ//jM9dkV0M25qj2dGwrrBN47HLxpBbx5QDIHVs+nY+xUSnz6hlpGDyo0p4fzwp4APU+iq/5PcZK/+RiSdFNdomBV8VFWYJy9vN6SzuepRKVlDGtvgCE5B7aEz+RDy0dd7zanqd47IP//I3s0xZJ/k1+x5RIiBbEiLNeWnJQIBGSAwpm2jOC59gLz7rbrdhRzVEqjVB90lA3Wg31Tyot5Oxb8xYDzNgSwiHtfmdrKpMNRmv0ycMzWdLTIf0IGk2lAIFWKQg+j06jsYEG1IZZ00SJaSrZCIe5B3e4XSEgNPfhTge7WZZa4XFICbGy4o0Twk9xEj6g6tsxiVDWskK39ANTT3aPEl1X5GH3swBSKoegPMFY3U7EJwGv+Ya0h+ZVmjoXcmZlz/DM7A+HlJHAGnQHESDyjwH3+J/AaRvVk+P9f+bQbaLn8ou6EHQ4od9Ivi9adMi5W7J0P47C+KwyfOQ0Yn1tzGDiJTwKmuca3zaFJZboXR7hk90YpG/NBsNduslLlwjYOY1fb6Iu9biKrC+uduPAc/20DWNmbMt0UBzEx1J7N6X2J4uLQB/4WSTfRaX8iPUSolbQGrNy1TlBLQYrX3d2H35Bt5OrcnLttw8ZRb7DZTgDZ5WgsVBYh3nSbZK/lXO7rWgJimzx0VNVF1M7H5m7/nIx45LsQrvc5An3hcEltG50IUMZgr/pHWjBT0kVxDRuKvq2r7Z32pNf5Hpw9D8tdK8I/r7LIvtrLNUf+8S0Br9u25BntpwRFjvgiG/HQxZO7qaIcgV8Ix6q5hwmjgeZbbabEMd/3amAMFUjCvgleDnHjE2Gm/yHKmHOywgGZuv1o8xLOIuaAAa8j+SMSusBtWuUGyoeIKtNveERDYz2jeceZZHm4TQNX9eZDkbO8yAAHh8lOVqhtyEA3k1B/sXWJoNabtLLWOWhujZTcE3RgYL1W/NkasULRyfKkYo4aenjlQgWjweK9C8h7YReiRYI+Wi4fgMYtAWPVQvTWNNKVD6Uj+UOZMu9xSVza7171Ek3R7wtFM2IYIwCZdAwL5ay0KDjd4LShjCp7ZDHlzpGzynrfHS28dVV/ch9AAA","objects":[[56.0,80.0,101.0,115.0],[103.0,98.0,125.0,119.0]],"boxes":[[105.0,100.0,119.36,113.64],[70.0,80.0,90.57,115.43],[100.0,95.0,131.81,119.19],[45.0,60.0,102.46,114.54],[80.0,10.0,105.84,40.16],[65.0,10.0,121.05,37.95],[70.0,30.0,109.88,46.12]],"scores":[2.848,2.368,2.363,2.144,1.916,1.809,0.378]},{"image":"data:image/webp;base64,UklGRqAIAABXRUJQVlA4IJQIAABwIwCdASqgAHgAPp1MnkulpCKlI1QMOLATiU1Xiu4nbsfQsJ62P82YDFSyV+Soq7v/Pw5Ap7boBhlWZ6o+W2vr+8szo1eYDcwOqd9AD9gOuRaW1afE1HfAGWMXcOUxVXp+fpu4Mr/iRc9SR1ho6V7d2GHGM4l0XhTzvA/Qky0aQGU8BrTUN0iFDmuyn3sYL8zQr08kWDlH6AbuEpIzRzbcYIHFU4x9YIf1la18xTiXe4YFaFgtYjlRl11BNKiR2HF7uKDM5jg2wm3C1g54QXH0sVjSD4TSK7xb2CQpOBCEw1QmdrM81Usdtd3YtE0WRoXPAUjBPwhUMKLJTg/4RiOz5vHgKtQoxe1XKKiEmLLh5Rk7MXhoRmnzMEgjLrr8TLALeV4AAPsWQ7uGSyrj/DWbULLCk3mDaVM7op5LjcR4L7GWJR/8nj3L8JZRP2QRRgXB+BhyhY+rbo18M/l54CwBBqFNj3Fu4fucWtLSF+yzB74SJoDPi0lUkoRKYNicCW10DL+OEJDevzNRtO+lZlfpvCksZikqO2hk1ENvap/t8cCT7yNWvhXGUohGUrMnWTssD6FGYSy3LTgMl756xe0FBDC3+P2fGPpZdW87QRDiXh1TBFyw+UvJA3NuZK5LmGHij+ALT47C3JgaaXrPq4+YUjhloapaJMnVYEGIYYe9b2A/VPSePPL94rNR+FYTVXKi92Oj/17z4XdX7qD6fkLzEE8kAYovt5yWDFApXS0sUZrP5u8MlHudqlp58I9w0QXVfg03CLdYogflkbU/dpU+29c+ZsGrfH4f10o9lA6Z/3gkdvf7dIZkFHRcwp2IsryhDu7aowI9FK5mks9r58L2FRVJD/pLVl4e9OlmdmFo83iiEA+0xeWcOY5J+bLDwoGMiIK9KPjdSVDLL0vHfwJUe7WfjWgNqT52r/0lPrpETDEcOpDqsn3wdywGFffTVwpywPxKaBUzXmUXpASPyZY/LsNf9fQPHtXTr074HE+zTRPwZfRw82dMqxTb5J0z1hLbfvgGf6dWL0O2jaIBF8bwIXB7Z8jslSskO/SWNAq+U5sb1F36whTpCIUvns3eM8LTAMN7Ie7zPrD5X/IENrle39QeXmud149Q722u+6WfruIxUh3t0hI/g5wOzycrTGzZnBh1NI4S1cB0N1WfEkHP4tCttWP0ESESHCmIsg8xjNuurWftcF+ykr6rnKunBH9XzBMwxJhU/mdkoFl1dLL8guvX1j+QA9wF4aHgZH9nJcNDbo8nYeYnmag8DIkZ/uOf++/70n//GhnTG0mtUtaNevx/H1bkII4uPErB+JMatgn5ebRCa5pvzGm3fwBPssGE8lx3qdhprQLHVdePbcQBVezpEOvXbSbcWRAf54imabitkxCPin8+fTG8Fxopsbq7MuXq3zUHWwUh0Nt0Eocc2vvf023o24IMNFISD0MmHYlellzjc+fTljm+dMHc/cWQjMIeUAG+qIBeBeSj5GnpHLYAQ+FLC3tTkB8X5T+rXCOkFtn2dqv/Q7xdk+eB5CZaD3PenfLRtlJfgAAQEQax3d+0h8iDUh/L/IWv3ClSycA+79Y28/D3Bfjs1d8XyeSeC1cgosdRa8Z722lR4LEEAbsbZklKaqgwScSY8UGTKFD6DOqGhvbKyVyNV+B+h/NOK6Ha6tfbOhiuMKFdDAmKCvRkiFJvy21m/avpV/xWxJ8rprI6hHLNIhrTrauO1CU/+nfzv9pHl75qKKIkXzTE6iZkZve3eeVDzK6err8G1NDSwo3hk7B934SOkbla93u3ZgEvj8uRovKrX/ndA8EnOjgddRjowprB6NjMVXJk/kHgVjnhiUAMxiHVrwI3CPQ3EKU68RQsqSqNzRhlA3k3+RKCk5phJg+3ck5V7CBdgt/JvxKpmZicO9NFxc8ip6av2UPnk6J8miRmnoczzX06d0InDDk1SdtSPP+6nQJNI4GGbCZDr4dJ0hMEslHqPhBkN4KhGyJuhdj1JinFSWM/UbRzRWOqR0t1Ik/RifBaR1q8HIxQvzjxnj9P+UZi5C2HJ6rZZh59Pwdyz73HQ17B9Ogg6CT8QcXLF/QcAXjNagVVzr4Erw6vUeZS0gLbPd/Z+wLuHkGO2nz/22cmZKY9tBTSdvcfWIh5EF2vR/3wmyOPhtHpmLsAs2hWHaXEOSbnfwSEpbxkiaz8n/8o/qE5wyfi5cDGsW/52RU7X96VYwu/BOQXK/v+11wJhhdy0O39s8ZPefvxF8R9tGhUIqpvdmx3xydmWYeYaI/mFVN1qa4fwD836vBxMT9pi0qnr6xl7DQLoeuPqZK3oExo2eKEkSuwSG1q8fG1sSzizU/nHJuqMytTJmN3aTof8rAriW0HH952E0t29GnlbBkIss0+jxlJeS7ZGFQlRJ17GtqMpH/Qa6h0bwe3nGIET9g2GAfhYXOBvp2ltstX5D/lrESQI4DLiBabxPXoPUOqetJyXYdAIS6hMeZgB8UhMZHhOFR2Sc7xCAd0AwN/wPdT6rG8VOHLsVHNRXwbq9QAezJ4yDKxojRSQEMAxzAyAQHenfllOCosF4+yxGJAYKarUX5wC1OnwgQAgyT0X36Dt2DE/VCchA/yyo0kDQBdBHPc/1GKnZe+6T8rVZW1U1wn5HVGuEviZha4RoYXr+PoWYiuuqXh+0hfFG0WuaBqGbhtaLMYq2ub0y0FQVde91S4MEjMTTz8ZoTGEKcKcJhVRCiGAIwW6oj09OEA1vof+fzJE32wymjczD0e2lwb4+lmE4N8fSNCFbvLR2BbhfwFNdWZtX2svowYoB2zXBTIq//BGvW3TkyMM8i6fKXo2BeAIyXZh3bvC/7N+r+/z/61t9laf8T1bIq0cCoHKpt3lp6TnfPVDOLgBm0P/AOhGAcWtdmvYDZaFn06Y5ZKmODkODyh4hPwAAA=","objects":[[73.0,23.0,145.0,116.0],[8.0,9.0,73.0,102.0]],"boxes":[[80.0,25.0,131.42,113.58],[60.0,10.0,150.43,115.57],[15.0,10.0,55.19,109.81],[0.0,0.0,80.84,115.16]],"scores":[3.275,2.849,2.582,2.053]}]};
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
