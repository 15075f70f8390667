// OUTPUT, FUEL
type T() =
    override this.ToString() = (printf "%s" "again"); "x"
while true do printf "%O" (T())
