package term

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"
)

// A key is not looked at before what was fed last is drawn: Enter must choose
// what a person sees.
func TestFeedWaitsForTheDrawing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		drawn := make(chan struct{})
		f := &feed{
			ctx: t.Context(), keys: newDecoder(strings.NewReader("é\x1b[B\r")), drawn: drawn,
			bytes: menuBytes, done: func(k Key) bool { return k == Enter },
		}
		var got []string
		go func() {
			var p [16]byte
			for {
				n, err := f.Read(p[:])
				got = append(got, string(p[:n]))
				if err != nil {
					return
				}
			}
		}()
		for i, want := range []string{"", "é", "é|\x0e", "é|\x0e|"} {
			synctest.Wait()
			if fed := strings.Join(got, "|"); fed != want || f.ended != (i == 3) {
				t.Fatalf("after %d drawings %q was fed, want %q", i, fed, want)
			}
			if i < 3 {
				drawn <- struct{}{}
			}
		}
	})
}

func TestFeedEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	f := &feed{ctx: ctx, keys: newDecoder(strings.NewReader("a"))}
	if _, err := f.Read(nil); !errors.Is(err, io.EOF) || !errors.Is(f.err, context.Canceled) {
		t.Errorf("errors %v and %v, want EOF and the context's", err, f.err)
	}
}
