package cards

import "strings"

// isForeignDeed says whether s tells what is done in Spanish, Portuguese or
// French: it begins with an infinitive.
func isForeignDeed(s string) bool {
	w := firstWord(s)
	if len(w) < 4 || !isForeignWords(s) {
		return false
	}
	for _, end := range [...]string{"ar", "er", "ir", "re"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isForeignWords says whether s is in Latin letters and not in English, by its
// small words and by letters with marks.
func isForeignWords(s string) bool {
	english, other := 0, 0
	for w := range eachWord(s) {
		switch {
		case isEnglishSmall(w):
			english++
		case isForeignSmall(w) || !isASCII(w):
			other++
		}
	}
	return other > english
}

func isEnglishSmall(w string) bool {
	switch w {
	case "the", "of", "is", "are", "and", "to", "with", "for", "by", "in", "on", "an", "from", "this", "that":
		return true
	}
	return false
}

func isForeignSmall(w string) bool {
	switch w {
	case "de", "da", "das", "dos", "com", "para", "em", "um", "uma", "os", "el", "la", "los", "las", "del", "una", "un", "que", "por", "en", "y", "sem", "sin",
		"und", "der", "die", "mit", "für", "le", "les", "des", "et", "est":
		return true
	}
	return false
}

// tongue is the language in which a command is asked for by its purpose: signs
// alone where the language of the notes is not clear.
func tongue(b *bullet, purpose string) language {
	es, pt := isSpanish(b.words), isPortuguese(b.words)
	switch {
	case isLatin(b.words) && es != pt:
		return speech(b)
	case !isLatin(b.words) || es || isForeignWords(purpose):
		return neutral()
	}
	return english()
}
