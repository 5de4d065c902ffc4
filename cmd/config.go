package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/adrg/xdg"
)

// settings are what a person can set: a flag beats the environment, which
// beats the configuration file, which beats the default.
type settings struct {
	DB            string        // the file of the store
	Notes         string        // notes to use instead of the sources in the store; empty for those
	NewPerDay     int           // new cards a day; negative for no limit
	ReviewsPerDay int           // due cards a day; negative for no limit
	TypeCommands  bool          // have commands typed, without a key before
	DayStart      time.Duration // after midnight, when a study day begins
	LockTimeout   time.Duration // how long to wait for the store
}

func defaults() settings {
	return settings{
		DB:            filepath.Join(xdg.DataHome, "k8scards", "k8scards.db"),
		NewPerDay:     20,
		ReviewsPerDay: -1,
		DayStart:      4 * time.Hour,
		LockTimeout:   2 * time.Second,
	}
}

// A setting is one key of the configuration file, which is K8SCARDS_KEY in the
// environment.
type setting struct {
	key, doc string
	set      func(*settings, string) error
}

// allSettings are the keys, as `k8scards help settings` lists them.
func allSettings() []setting {
	return []setting{
		{"db", "file of the store", func(s *settings, v string) error { s.DB = v; return nil }},
		{"notes", "notes to use instead of the sources added with `notes add`", func(s *settings, v string) error { s.Notes = v; return nil }},
		{"new_per_day", "new cards a day (20; -1: no limit)", func(s *settings, v string) error { return setInt(&s.NewPerDay, v) }},
		{"reviews_per_day", "due cards a day (-1: no limit)", func(s *settings, v string) error { return setInt(&s.ReviewsPerDay, v) }},
		{"type_commands", "have commands typed, as t does (false)", func(s *settings, v string) error { return setBool(&s.TypeCommands, v) }},
		{"day_start", "when a day begins (04:00)", func(s *settings, v string) error { return setClock(&s.DayStart, v) }},
		{"lock_timeout", "how long to wait for the store (2s)", func(s *settings, v string) error { return setTimeout(&s.LockTimeout, v) }},
	}
}

// load reads the settings, once.
func (a *app) load() error {
	if a.settings != nil {
		return nil
	}
	s := defaults()
	if err := a.readConfig(&s); err != nil {
		return err
	}
	for _, k := range allSettings() {
		name := "K8SCARDS_" + strings.ToUpper(k.key)
		if v := a.getenv(name); v != "" {
			if err := k.set(&s, v); err != nil {
				return usageError{fmt.Errorf("environment variable %s: %w", name, err)}
			}
		}
	}
	if a.flags.db != "" {
		s.DB = a.flags.db
	}
	if a.flags.notes != "" {
		s.Notes = a.flags.notes
	}
	a.settings = &s
	return nil
}

// readConfig reads the configuration file. Only one that was asked for by name
// must exist.
func (a *app) readConfig(s *settings) error {
	path, asked := filepath.Join(xdg.ConfigHome, "k8scards", "config.toml"), false
	for _, p := range []string{a.getenv("K8SCARDS_CONFIG"), a.flags.config} {
		if p != "" {
			path, asked = p, true
		}
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !asked {
		return nil
	}
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	var values map[string]any
	if _, err := toml.Decode(string(data), &values); err != nil {
		return fmt.Errorf("configuration %s: %w", path, err)
	}
	return apply(s, path, values)
}

// apply sets the values that a configuration file gives.
func apply(s *settings, path string, values map[string]any) error {
	known := map[string]setting{}
	for _, k := range allSettings() {
		known[k.key] = k
	}
	for key, v := range values {
		k, ok := known[key]
		if !ok {
			return fmt.Errorf("configuration %s: unknown key %q; `k8scards help settings` lists them", path, key)
		}
		if err := k.set(s, fmt.Sprint(v)); err != nil {
			return fmt.Errorf("configuration %s: %s: %w", path, key, err)
		}
	}
	return nil
}

func setInt(to *int, v string) error {
	n, err := strconv.Atoi(v)
	if err != nil {
		return fmt.Errorf("%q is no whole number", v)
	}
	*to = n
	return nil
}

func setBool(to *bool, v string) error {
	b, err := strconv.ParseBool(v)
	if err != nil {
		return fmt.Errorf("%q is neither true nor false", v)
	}
	*to = b
	return nil
}

func setClock(to *time.Duration, v string) error {
	t, err := time.Parse("15:04", v)
	if err != nil {
		return fmt.Errorf("%q is no time of day like 04:00", v)
	}
	*to = time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
	return nil
}

func setTimeout(to *time.Duration, v string) error {
	d, err := time.ParseDuration(v)
	if err != nil || d <= 0 {
		return fmt.Errorf("%q is no duration like 2s", v)
	}
	*to = d
	return nil
}
