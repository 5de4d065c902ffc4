package kubectl

import "strings"

// parse reads flags up to the first argument and returns what is left. A group
// such as -it is taken apart where the command takes groups.
func (u urfaveFlags) parse(args []string) ([]string, error) {
	for {
		err := u.set.Parse(args)
		if err == nil {
			return u.set.Args(), nil
		}
		args, err = u.ungroup(args, err)
		if err != nil {
			return nil, err
		}
	}
}

// ungroup returns the args from the group on that Parse did not know, with the
// group taken apart, or the error if there is none.
func (u urfaveFlags) ungroup(args []string, err error) ([]string, error) {
	unknown, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !ok || !u.groups {
		return nil, err
	}
	for i, arg := range args {
		if strings.TrimLeft(arg, "-") != unknown {
			continue
		}
		apart := u.apart(arg)
		if apart == nil {
			break
		}
		return append(apart, args[i+1:]...), nil
	}
	return nil, err
}

// apart returns the flags of a group, or nil if arg is none.
func (u urfaveFlags) apart(arg string) []string {
	if strings.HasPrefix(arg, "--") || len(arg) < 3 {
		return nil
	}
	var flags []string
	for _, r := range arg[1:] {
		if u.set.Lookup(string(r)) == nil {
			return nil
		}
		flags = append(flags, "-"+string(r))
	}
	return flags
}
