#compdef relc
# Completion of relc for zsh: `source <(relc completion zsh)` after compinit, or as the file `_relc` in a folder of fpath.
_relc() {
  local found
  local -a lines told
  lines=("${(@f)$(relc complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for found in $lines; do
    case $found in
      :file) _files ;;
      :folder) _files -/ ;;
      *) told+=("${${found%%$'\t'*}//:/\\:}:${found#*$'\t'}") ;;
    esac
  done
  (( $#told )) && _describe -V 'relc' told
  return 0
}
if [[ $funcstack[1] == _relc ]]; then
  _relc "$@"
else
  compdef _relc relc
fi
