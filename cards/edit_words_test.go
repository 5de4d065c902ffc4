package cards

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// The facts of the edit test are sentences put together from these words, so
// that many of them look alike.

func nouns() []string {
	return strings.Fields(`pump valve boiler piston turbine gasket hopper furnace conveyor winch capstan rudder mast anchor
		lantern compass bellows anvil crucible spindle shuttle loom treadle flywheel governor damper manifold injector radiator condenser
		separator crane hoist pulley ratchet sprocket bearing cylinder chamber reservoir funnel nozzle`)
}

func actions() []string {
	return strings.Fields(`lifts carries cools heats presses grinds turns seals filters measures drains mixes feeds guides brakes cuts
		polishes bends rinses dries`)
}

func qualities() []string {
	return strings.Fields(`heavy narrow wooden copper hollow curved rusty painted brass iron round flat polished woven tapered ribbed`)
}

func places() []string {
	return strings.Fields(`harbour workshop foundry cellar tower quay gallery yard attic mill dock shed`)
}

func cities() []string {
	return strings.Fields(`Turin Ghent Bergen Porto Malmo Gdansk Leiden Trieste Varna Cadiz`)
}

func units() []string { return strings.Fields(`bar litres turns degrees knots grams hours`) }

func pick(r *rand.Rand, words []string) string { return words[r.IntN(len(words))] }

// clause says what something is, ending without a point.
func clause(r *rand.Rand) string {
	return fmt.Sprintf("a %s %s that %s the %s %s in the %s",
		pick(r, qualities()), pick(r, nouns()), pick(r, actions()), pick(r, qualities()), pick(r, nouns()), pick(r, places()))
}

// compound is the name of something.
func compound(r *rand.Rand) string { return pick(r, qualities()) + " " + pick(r, nouns()) }

// wideSentence is a term and its meaning in Chinese.
func wideSentence(r *rand.Rand) (term, meaning string) {
	things := []string{"水泵", "锅炉", "阀门", "齿轮", "风扇", "电机", "轴承", "滤网", "活塞", "喷嘴"}
	deeds := []string{"输送", "加热", "冷却", "压缩", "过滤", "搅拌", "测量", "储存"}
	goods := []string{"热水", "蒸汽", "燃油", "空气", "泥沙", "盐水", "粮食", "颜料"}
	rooms := []string{"车间", "船舱", "仓库", "码头", "矿井", "塔楼"}
	term = pick(r, []string{"铜制", "木制", "旧式", "轻型", "重型", "双层"}) + pick(r, things)
	return term, "一种在" + pick(r, rooms) + pick(r, deeds) + pick(r, goods) + "并且" + pick(r, deeds) + pick(r, goods) + "的装置"
}
