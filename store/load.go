package store

import (
	"errors"
	"maps"
	"slices"

	bolt "go.etcd.io/bbolt"

	"k8scards/cards"
	"k8scards/srs"
)

// A load is one run of PutDecks: what the store knows, what the notes say now,
// and what becomes of each card.
type load struct {
	changes  []change
	idle     bool // nothing has changed
	aliases  aliases
	learned  map[string]bool      // IDs of the cards with a state
	staying  map[string]string    // cards of files that stay as they are: by ID, what follows from the text; empty if nobody needs it
	old      []*known             // cards of files that were read again or are gone, each once
	oldByID  map[string]*known    // the same
	away     map[string]row       // cards of sources in the list that are not in use now, by ID
	expected map[string]*known    // of these, and of the learned cards that are gone, those whose text is there now, by ID
	news     []*newcomer          // cards of the files read, each once
	byText   map[string]*newcomer // the same, by the ID that follows from the text
	taken    map[string]bool      // IDs that newcomers have
}

// A known is a card as the store knows it.
type known struct {
	entry
	at    string // source and file, for cards.Match
	now   *newcomer
	apart bool // is not of the files of this load
	gone  bool // is in no notes that the person has
}

// A newcomer is a card as the notes give it now.
type newcomer struct {
	card  *cards.Card // with the ID that follows from its text
	at    string
	id    string // the ID that it gets; empty if not decided yet
	how   cards.How
	was   *known
	maybe []string // learned cards that it might be
}

// compare finds what has changed.
func (l *load) compare(tx *bolt.Tx, list []Notes) error {
	l.idle = true
	for _, n := range list {
		c, err := newChange(tx, n)
		if err != nil {
			return err
		}
		l.idle = l.idle && c.idle()
		l.changes = append(l.changes, c)
	}
	return nil
}

// look reads what the decisions need.
func (l *load) look(tx *bolt.Tx) error {
	var err error
	if l.aliases, err = readAliases(tx); err != nil {
		return err
	}
	l.learned = map[string]bool{}
	if err := eachState(tx, func(id []byte, _ srs.State) { l.learned[string(id)] = true }); err != nil {
		return err
	}
	l.listNews()
	return l.lookAtDecks(tx)
}

// listNews lists the cards of the files read.
func (l *load) listNews() {
	l.byText, l.taken = map[string]*newcomer{}, map[string]bool{}
	for i := range l.changes {
		c := &l.changes[i]
		for _, f := range c.Changed {
			for j := range f.Cards {
				card := &f.Cards[j]
				if l.byText[card.ID] == nil {
					n := &newcomer{card: card, at: place(c.Source, f.Name)}
					l.byText[card.ID] = n
					l.news = append(l.news, n)
				}
			}
		}
	}
}

// place names a file among those of all sources.
func place(source, file string) string { return source + "\x00" + file }

// lookAtDecks reads the cards that may go, and finds where the others are.
func (l *load) lookAtDecks(tx *bolt.Tx) error {
	rows := map[string]row{}
	l.oldByID = map[string]*known{}
	for i := range l.changes {
		c := &l.changes[i]
		touched := c.touched()
		for _, n := range slices.Sorted(maps.Keys(touched)) {
			if err := l.readOld(tx, n, place(c.Source, touched[n])); err != nil {
				return err
			}
		}
		if err := eachRow(tx, c.untouched(touched), func(r row) { addFirst(rows, r) }); err != nil {
			return err
		}
	}
	if err := l.lookAway(tx); err != nil {
		return err
	}
	l.leaveOut(rows)
	return l.lookUp(tx, rows)
}

// addFirst notes where a card is, unless that is known.
func addFirst(rows map[string]row, r row) {
	if _, ok := rows[r.id]; !ok {
		rows[r.id] = r
	}
}

// readOld reads the cards of a file that may go.
func (l *load) readOld(tx *bolt.Tx, file uint32, at string) error {
	f, err := readFileRows(tx, file)
	if err != nil {
		return err
	}
	for r := range f.all() {
		if l.oldByID[r.id] != nil {
			continue
		}
		e, err := readEntry(tx, r)
		if err != nil {
			return err
		}
		k := &known{entry: e, at: at}
		l.old = append(l.old, k)
		l.oldByID[r.id] = k
	}
	return nil
}

// leaveOut takes the old cards of which there is another copy that stays out
// of account.
func (l *load) leaveOut(rows map[string]row) {
	l.old = slices.DeleteFunc(l.old, func(k *known) bool {
		_, stays := rows[k.ID]
		_, away := l.away[k.ID]
		if stays || away {
			delete(l.oldByID, k.ID)
		}
		return stays || away
	})
}

// lookAway finds the cards of sources that are in the list and not in use now,
// because this run has notes of its own. What such a card is, they say.
func (l *load) lookAway(tx *bolt.Tx) error {
	l.away = map[string]row{}
	used := map[string]bool{}
	for _, c := range l.changes {
		used[c.Source] = true
	}
	var files []uint32
	var wrong error
	err := eachSource(tx, func(_ []byte, src Source) {
		if used[src.Name] || wrong != nil {
			return
		}
		order, err := deck{tx, src.Name}.order()
		files, wrong = append(files, order...), err
	})
	if err = errors.Join(err, wrong); err != nil {
		return err
	}
	return eachRow(tx, files, func(r row) { addFirst(l.away, r) })
}

// lookUp reads what is known of the IDs that follow from the new texts.
func (l *load) lookUp(tx *bolt.Tx, rows map[string]row) error {
	l.staying, l.expected = make(map[string]string, len(rows)), map[string]*known{}
	for id := range rows {
		l.staying[id] = ""
	}
	for _, n := range l.news {
		id := l.aliases.kept(n.card.ID)
		r, stays := rows[id]
		if stays {
			e, err := readEntry(tx, r)
			if err != nil {
				return err
			}
			l.staying[id] = e.derived()
		}
		if _, away := l.away[id]; away || l.learned[id] && !stays && l.oldByID[id] == nil {
			k, err := l.apart(tx, id)
			if err != nil {
				return err
			}
			l.expected[id] = k
		}
	}
	return nil
}

// apart reads a card that is not of the files of this load.
func (l *load) apart(tx *bolt.Tx, id string) (*known, error) {
	if r, ok := l.away[id]; ok {
		e, err := readEntry(tx, r)
		return &known{entry: e, at: "away " + e.Source.File, apart: true}, err
	}
	return readGone(tx, id)
}

// readGone reads a card that is gone. Perhaps nothing is known of its text.
func readGone(tx *bolt.Tx, id string) (*known, error) {
	e, err := readPast(tx, id)
	if err != nil {
		return nil, err
	}
	if e == nil {
		e = &entry{Card: cards.Card{ID: id}}
	}
	return &known{entry: *e, at: "gone " + e.Source.File, apart: true, gone: true}, nil
}

// links is the events that say which newcomer is which card, where it does not
// follow from the text or from earlier events.
func (l *load) links() []Event {
	var list []Event
	for _, n := range l.news {
		if l.aliases.kept(n.card.ID) != n.id {
			list = append(list, Event{Kind: Link, Card: n.id, As: n.card.ID, How: n.how})
		}
	}
	return list
}

// kept is the ID of the card of a text.
func (l *load) kept(derived string) string {
	if n := l.byText[derived]; n != nil {
		return n.id
	}
	return l.aliases.kept(derived)
}

// write stores what was decided.
func (l *load) write(tx *bolt.Tx) error {
	if err := l.renameElsewhere(tx); err != nil {
		return err
	}
	for _, k := range l.old {
		if l.learned[k.ID] && (k.now == nil || k.now.card.ID != k.derived()) {
			if err := writePast(tx, k.entry); err != nil {
				return err
			}
		}
	}
	for i := range l.changes {
		if err := l.changes[i].write(tx, l.entry); err != nil {
			return err
		}
	}
	return nil
}

// renameElsewhere gives cards their new IDs in decks that are not in use now:
// notes of one run, sources taken off the list while they were read.
func (l *load) renameElsewhere(tx *bolt.Tx) error {
	ids, now := map[string]bool{}, maps.Clone(l.aliases)
	for _, e := range l.links() {
		ids[l.aliases.kept(e.As)] = true
		now.set(e.As, e.Card)
	}
	if len(ids) == 0 {
		return nil
	}
	_, err := rename(tx, ids, now.kept)
	return err
}

// entry is what is stored for a card of the notes.
func (l *load) entry(c *cards.Card) entry {
	n := l.byText[c.ID]
	e := entry{Card: *c, Maybe: n.maybe}
	e.rename(n.id)
	return e
}
