package cards

// A skim is what the words of a bullet tell that is asked of every bullet, from
// going through them once.
type skim struct {
	doubts              bool // see isDoubt
	example             bool // a word calls something an example
	spanish, portuguese bool // see isSpanish and isPortuguese
}

// skimmed goes through the words of b when it is first asked for.
func (b *bullet) skimmed() skim {
	if !b.hasSkim {
		b.skim, b.hasSkim = skimWords(b.words), true
	}
	return b.skim
}

func skimWords(s string) skim {
	r := skim{doubts: hasDoubtMark(s) || !isLatin(s) && doubtsWide(s)}
	spanish, portuguese, before := 0, 0, ""
	for w := range eachWord(s) {
		r.doubts = r.doubts || doubts(before, w)
		r.example = r.example || isExampleWord(w)
		if spanish != ruledOut {
			spanish = hearSpanish(spanish, w)
		}
		if portuguese != ruledOut {
			portuguese = hearPortuguese(portuguese, w)
		}
		before = w
	}
	r.spanish, r.portuguese = spanish >= 2, portuguese >= 2
	return r
}
