// FUEL
for i in Seq.initInfinite id do ignore i
