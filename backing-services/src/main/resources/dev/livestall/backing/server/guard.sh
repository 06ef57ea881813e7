# Runs one server and ends it when the launcher is gone: the launcher holds the other end of our standard input, and the
# kernel closes it even after kill -9.
# $1 the signal that ends the server cleanly; $2 how long it may take, in tenths of a second, before it is killed; then the command.
signal=$1
tenths=$2
shift 2

exec 3<&0 </dev/null
"$@" 3<&- &
server=$!

# A process of its own, so that it does its work even if this shell is killed.
(
  while read -r _ <&3; do :; done
  trap '' TERM # from here on it ends when the server has
  kill -s "$signal" "$server" 2>/dev/null
  while [ "$tenths" -gt 0 ] && kill -0 "$server" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  [ "$tenths" -gt 0 ] || kill -s KILL "$server" 2>/dev/null
) &
watcher=$!
exec 3<&-

wait "$server"
code=$?
kill "$watcher" 2>/dev/null
wait "$watcher"
exit "$code"
