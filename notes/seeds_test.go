package notes

// seeds are small notes of every shape, for fuzzing.
var seeds = [][]byte{
	[]byte("---\ntitle: x\ntags:\n  - a\n---\n# A\n## B\ntext\n# C\n"),
	[]byte("* a\n    * b\n\n\t* c\r\n- d\r+ e\n"),
	[]byte("* a\n          * b\n            * c\n          1. d\n    * e\n"),
	[]byte("* a\n\n          * b\n          * c\n\n      - name: x\n"),
	[]byte("**t**\n0. a\n0. b\n\n-\t-\n-\t#\n-\t```\n\tx\n\t```\n"),
	[]byte("* # h\n  text\n\n  ## i\n  more\n* > q\n  > ## r\n* [x]: y\n* - - a\n"),
	[]byte("a **b `c`** *d **e*** ~~f~~ [g *h*](i \"j\") ![k](l) <m> <https://n.o/p_q> https://r.s/t. &amp; \\* <!-- u --><br>v\n"),
	[]byte("|a|b|\n|-|-|\n|`c\\|d`|\n\n<div>\n* x\n</div>\n\n```sh x\ny\n~~~\n"),
	[]byte("[a][b] [b] ![c][b]\n\n[b]: <d e> 'f'\n\nt\n===\n\n    code\n\n> - q\n>\n>   r\n"),
	[]byte("请**注意**事项 *a***b** ***c** d* `` ` `` `` ` `` a*b*c**d** __init__ snake_case ~/x ~y\n"),
	[]byte("# - a\n# 1. b\n# > c\n# [d]: e\n# <div>\n# ---\n# \\\n# `` ``` ``\n# <b>\n"),
}
