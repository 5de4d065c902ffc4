package store

import (
	"bytes"
	"encoding/json"
	"testing"

	"k8scards/srs"
)

func FuzzDecodeEvent(f *testing.F) {
	f.Add(uint64(1), []byte(`{"seq":1,"device":"abcd2345","time":"2026-11-23T12:00:00.123+01:00","day":"2026-11-23","kind":"answer","card":"card00000001","grade":5,"millis":1500,"scheduler":"sm2/1"}`))
	f.Add(uint64(2), []byte(`{"seq":2,"time":"2026-11-23T12:00:00Z","day":"2026-11-23","kind":"undo","card":"card00000001","undoes":1}`))
	f.Add(uint64(2), []byte(`{"seq":2,"time":"2026-11-23T12:00:00Z","day":"2026-11-23","kind":"link","card":"card00000001","as":"card00000002","how":"moved"}`))
	f.Add(uint64(3), []byte(`{"seq":3,"kind":"exam","date":"2027-01-01"}`))
	f.Add(uint64(4), []byte(`{"seq":5,"kind":"exam"}`))
	f.Fuzz(func(t *testing.T, seq uint64, text []byte) {
		e, err := decodeEvent(seq, text)
		if err != nil {
			return
		}
		if e.Seq != seq {
			t.Fatalf("event %d calls itself %d", seq, e.Seq)
		}
		if !e.Kind.known() {
			return
		}
		again, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		back, err := decodeEvent(seq, again)
		if err != nil || !back.Time.Equal(e.Time) {
			t.Fatalf("%s gives %+v, %v", again, back, err)
		}
		back.Time = e.Time
		if back != e {
			t.Fatalf("%+v became %+v", e, back)
		}
		apply(srs.State{}, e)
	})
}

func FuzzDecodeState(f *testing.F) {
	f.Add(encodeState(srs.SM2(srs.State{Suspended: true, Buried: -1}, 2, 20_000)))
	f.Fuzz(func(t *testing.T, b []byte) {
		st, err := decodeState(b)
		if err == nil && !bytes.Equal(encodeState(st), b) {
			t.Errorf("%x became %x", b, encodeState(st))
		}
	})
}

func FuzzDecodeRows(f *testing.F) {
	c := newCard(7, "A")
	f.Add(appendRow(nil, newRow(&c, 3)))
	f.Fuzz(func(t *testing.T, b []byte) {
		rows := fileRows{file: 1, packed: b}
		var again []byte
		for r := range rows.all() {
			again = appendRow(again, r)
		}
		if !bytes.Equal(again, b[:len(b)/rowSize*rowSize]) {
			t.Errorf("%x became %x", b, again)
		}
	})
}

func FuzzUnseal(f *testing.F) {
	f.Add([]byte("key"), seal([]byte("key"), []byte("value")))
	f.Fuzz(func(t *testing.T, key, value []byte) {
		payload, err := unseal(key, value)
		if err == nil && !bytes.Equal(seal(key, payload), value) {
			t.Errorf("%x became %x", value, seal(key, payload))
		}
	})
}

// FuzzOpen changes eight bytes of a small store.
func FuzzOpen(f *testing.F) {
	file, now, before := sample(f, 40)
	f.Add(uint32(0), uint64(0))
	f.Add(uint32(16+40), uint64(1)<<40)
	f.Add(uint32(3*4096+8), uint64(1))
	f.Fuzz(func(t *testing.T, at uint32, bits uint64) {
		damaged := append([]byte(nil), file...)
		for i := range 8 {
			damaged[(int(at)+i)%len(damaged)] ^= byte(bits >> (8 * i))
		}
		try(t, damaged, now, before)
	})
}
