package kubectl

// An Invocation is a command line as the program understands it: two spellings
// of the same command are equal invocations.
type Invocation struct {
	// Program is the name of the program, kubectl for its alias k.
	Program string
	// Path are the names of the commands below the program, never aliases.
	Path []string
	// Flags are the flags set, sorted by name, each once; for a program that has
	// flags before its command, those first.
	Flags []Setting
	// Args are the arguments that are neither commands nor flags.
	Args []string
	// AfterDash are the arguments behind "--"; nil without it.
	AfterDash []string
}

// A Setting is a flag with the values it is given: one, unless the flag collects
// values, as --from-literal does.
type Setting struct {
	Name   string
	Values []string
}
