# What zsh offers on a line: `completion.zsh SCRIPT LINE`, a word on a line. A zsh with a terminal of its own is typed the
# line and a tab; what its completion adds goes to a file as well.
if (( $# == 1 )); then
  # Sourced by that zsh: FOUND is the file.
  FOUND=$1
  compadd() {
    local -a offered
    # Where the words are only asked for, nothing is added.
    if (( ! ${@[(I)-[OAD]]} )); then
      builtin compadd -A offered "$@"
      print -rl -- $offered >>$FOUND
    fi
    builtin compadd "$@"
  }
  ended() { : >$FOUND.ended }
  zle -N ended
  bindkey '^X' ended
  return
fi
zmodload zsh/zpty
found=$(mktemp)
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -u -D; source ${(q)1}; source ${(q)${(%):-%x}} ${(q)found}"
# Without a line end: a tab, and then a key that says that all before it is done.
zpty -n -w shell "$2"$'\t\x18'
for (( wait = 0; wait < 200; wait += 1 )); do
  [[ -e $found.ended ]] && break
  sleep 0.05
done
zpty -d shell
sort -u $found
rm -f $found $found.ended
