package store

import (
	bolt "go.etcd.io/bbolt"

	"k8scards/srs"
)

// A Section is a section of the notes with the cards that stand directly in
// it.
type Section struct {
	Path  []string // the headings, outermost first
	Cards []srs.Candidate
}

// Candidates is the cards of the sources with their states, in the order of
// sources, files and lines; Seq is the place in that order. A card that comes
// twice counts where it comes first. keep chooses sections by their path, and
// is asked once for each; nil keeps all.
func (s *Store) Candidates(sources []string, keep func(section []string) bool) ([]srs.Candidate, error) {
	var sc scan
	err := s.view(func(tx *bolt.Tx) error { return sc.run(tx, sources, keep != nil) })
	if err != nil {
		return nil, err
	}
	if keep == nil {
		return sc.candidates, nil
	}
	kept := make([]bool, len(sc.sections.paths))
	for i, path := range sc.sections.paths {
		kept[i] = keep(path)
	}
	var list []srs.Candidate
	for i, c := range sc.candidates {
		if kept[sc.section[i]] {
			list = append(list, c)
		}
	}
	return list, nil
}

// Sections is the sections that have cards, in the order of the notes.
func (s *Store) Sections(sources []string) ([]Section, error) {
	var sc scan
	err := s.view(func(tx *bolt.Tx) error { return sc.run(tx, sources, true) })
	if err != nil {
		return nil, err
	}
	list := make([]Section, len(sc.sections.paths))
	for i, path := range sc.sections.paths {
		list[i].Path = path
	}
	for i, c := range sc.candidates {
		in := &list[sc.section[i]]
		in.Cards = append(in.Cards, c)
	}
	return list, nil
}

// A scan is the deck as the queue needs it.
type scan struct {
	candidates []srs.Candidate
	section    []int // of each candidate: index into sections.paths; if asked for
	sections   sectionList
}

func (sc *scan) run(tx *bolt.Tx, sources []string, withSections bool) error {
	rows, err := readRows(tx, sources)
	if err != nil {
		return err
	}
	index := make(map[string]int, rows.count)
	sc.candidates = make([]srs.Candidate, 0, rows.count)
	for r := range rows.distinct(index) {
		seq := uint32(len(sc.candidates))
		sc.candidates = append(sc.candidates, srs.Candidate{ID: r.id, Group: r.group, Order: r.order, Seq: seq})
	}
	err = eachState(tx, func(id []byte, st srs.State) {
		if i, ok := index[string(id)]; ok {
			sc.candidates[i].State = st
		}
	})
	if err != nil || !withSections {
		return err
	}
	return sc.findSections(tx, rows)
}

// findSections fills section and sections.
func (sc *scan) findSections(tx *bolt.Tx, rows deckRows) error {
	sc.section = make([]int, 0, len(sc.candidates))
	var file uint32 // rows of a file stand together, and no file has number 0
	var names fileSections
	for r := range rows.distinct(make(map[string]int, rows.count)) {
		if r.file != file {
			file = r.file
			var err error
			if names, err = readSections(tx, file); err != nil {
				return err
			}
		}
		i, err := names.index(r, &sc.sections)
		if err != nil {
			return err
		}
		sc.section = append(sc.section, i)
	}
	return nil
}

// fileSections is the section paths of a file, with the places that they have
// in a list for several files.
type fileSections struct {
	paths  [][]string
	places []int // less one; 0 is not looked up yet
}

func readSections(tx *bolt.Tx, file uint32) (fileSections, error) {
	var f fileSections
	_, err := getJSON(tx.Bucket([]byte(sectionBucket)), number(file), &f.paths)
	f.places = make([]int, len(f.paths))
	return f, err
}

// index is the place in list of the section of a row.
func (f *fileSections) index(r row, list *sectionList) (int, error) {
	if int(r.section) >= len(f.paths) {
		return 0, corrupt("card %s is in section %d of %d", r.id, r.section, len(f.paths))
	}
	place := &f.places[r.section]
	if *place == 0 {
		*place = list.index(f.paths[r.section]) + 1
	}
	return *place - 1, nil
}
