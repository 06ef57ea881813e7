#!/usr/bin/env bash
# Makes the demo's pictures and video again from their sources here. Needs chromium, ffmpeg and Korean fonts; run by hand
# when a source changed, its results are committed: a newcomer's machine has none of the three.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD out=$PWD/../src/main/resources/demo work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SECONDS_EACH=5 FADE=1

# The window's own frame takes a part of the height, so the picture is taken higher and cut.
shoot() { # page picture width height
  chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --hide-scrollbars --virtual-time-budget=2000 --user-data-dir="$work/profile" --window-size="$3,$(($4 + 200))" --screenshot="$2.whole.png" "file://$1" > /dev/null 2>&1
  ffmpeg -nostdin -y -loglevel error -i "$2.whole.png" -vf "crop=$3:$4:0:0" "$2"
}

mkdir -p "$out/products" "$out/media"
for svg in products/*.svg; do
  name=$(basename "$svg" .svg)
  shoot "$here/$svg" "$work/$name.png" 600 600
  ffmpeg -nostdin -y -loglevel error -i "$work/$name.png" -quality 82 "$out/products/$name.webp"
done

inputs=() filter="" last="" n=0
printf 'WEBVTT\n' | tee "$out/media/show.ko.vtt" > "$out/media/show.en.vtt"
while IFS='|' read -r picture name ko en; do
  sed "s#PICTURE#$work/$picture.png#g; s#NAME#$name#" scene.html > "$work/scene.html"
  shoot "$work/scene.html" "$work/scene$n.png" 1080 1920
  [ $n = 0 ] && ffmpeg -nostdin -y -loglevel error -i "$work/scene0.png" -vf scale=540:960 -quality 80 "$out/media/show.webp"
  inputs+=(-i "$work/scene$n.png")
  if [ $((n % 2)) = 0 ]; then zoom="1.0+on*0.0007"; else zoom="1.09-on*0.0007"; fi
  filter+="[$n]zoompan=z='$zoom':x='iw/2-iw/zoom/2':y='ih*0.4-ih/zoom*0.4':d=$((SECONDS_EACH * 24)):s=720x1280:fps=24[v$n];"
  if [ $n = 0 ]; then last="v0"; else filter+="[$last][v$n]xfade=transition=fade:duration=$FADE:offset=$((n * (SECONDS_EACH - FADE)))[x$n];"; last="x$n"; fi
  from=$(printf '%02d' $((n * (SECONDS_EACH - FADE)))) to=$(printf '%02d' $((n * (SECONDS_EACH - FADE) + SECONDS_EACH - FADE)))
  printf '\n00:00:%s.000 --> 00:00:%s.000 line:34%%\n%s\n' "$from" "$to" "$ko" >> "$out/media/show.ko.vtt"
  printf '\n00:00:%s.000 --> 00:00:%s.000 line:34%%\n%s\n' "$from" "$to" "$en" >> "$out/media/show.en.vtt"
  n=$((n + 1))
done < scenes.txt
ffmpeg -nostdin -y -loglevel error "${inputs[@]}" -filter_complex "${filter%;}" -map "[$last]" -c:v libx264 -profile:v main -preset slow -crf 29 -pix_fmt yuv420p -movflags +faststart "$out/media/show.mp4"
ls -l "$out/media" "$out/products"
