(* Text character by character: a parser for JSON by recursive descent, and a walk over what it gives. *)

type json =
  | Null
  | Truth of bool
  | Number of float
  | Text of string
  | Items of json list
  | Members of (string * json) list

type parser = { text : string; mutable position : int }

let rec skip_blanks p =
  if p.position < String.length p.text && (p.text.[p.position] = ' ' || p.text.[p.position] = '\n') then begin
    p.position <- p.position + 1;
    skip_blanks p
  end

let expect p expected =
  skip_blanks p;
  if p.text.[p.position] <> expected then failwith (Printf.sprintf "expected %c at %d" expected p.position);
  p.position <- p.position + 1

(* Whether the next character that is not blank is this one. *)
let sees p expected =
  skip_blanks p;
  p.text.[p.position] = expected

let read_word p word meaning =
  if String.sub p.text p.position (String.length word) <> word then
    failwith (Printf.sprintf "expected %s at %d" word p.position);
  p.position <- p.position + String.length word;
  meaning

let read_number p =
  let start = p.position in
  let is_part c = (c >= '0' && c <= '9') || c = '-' || c = '.' in
  while p.position < String.length p.text && is_part p.text.[p.position] do
    p.position <- p.position + 1
  done;
  Number (float_of_string (String.sub p.text start (p.position - start)))

let read_string p =
  expect p '"';
  let result = Buffer.create 16 in
  while p.text.[p.position] <> '"' do
    if p.text.[p.position] = '\\' then begin
      p.position <- p.position + 1;
      Buffer.add_char result (if p.text.[p.position] = 'n' then '\n' else p.text.[p.position])
    end
    else Buffer.add_char result p.text.[p.position];
    p.position <- p.position + 1
  done;
  p.position <- p.position + 1;
  Buffer.contents result

let rec read_value p =
  skip_blanks p;
  match p.text.[p.position] with
  | '{' -> read_members p
  | '[' -> read_items p
  | '"' -> Text (read_string p)
  | 't' -> read_word p "true" (Truth true)
  | 'f' -> read_word p "false" (Truth false)
  | 'n' -> read_word p "null" Null
  | _ -> read_number p

and read_items p =
  expect p '[';
  let items = ref [] in
  if not (sees p ']') then begin
    items := [ read_value p ];
    while sees p ',' do
      p.position <- p.position + 1;
      items := read_value p :: !items
    done
  end;
  expect p ']';
  Items (List.rev !items)

and read_member p =
  skip_blanks p;
  let name = read_string p in
  expect p ':';
  (name, read_value p)

and read_members p =
  expect p '{';
  let members = ref [] in
  if not (sees p '}') then begin
    members := [ read_member p ];
    while sees p ',' do
      p.position <- p.position + 1;
      members := read_member p :: !members
    done
  end;
  expect p '}';
  Members (List.rev !members)

let records = 100

let text () =
  let text = Buffer.create 1024 in
  Buffer.add_char text '[';
  for i = 0 to records - 1 do
    Printf.bprintf text "%s{\"id\": %d, \"name\": \"item \\\"%d\\\"\", \"price\": %d.25, \"tags\": [\"red\", \"line\\nbreak\", \"x\"], "
      (if i > 0 then ",\n" else "") i (i mod 10) (i mod 50);
    Printf.bprintf text "\"sold\": %b, \"parent\": null, \"size\": {\"width\": %d, \"height\": -%d}}"
      (i mod 3 = 0) (i * 7 mod 100) (i mod 13)
  done;
  Buffer.add_char text ']';
  Buffer.contents text

(* Something of everything that is in the value: so much for each kind. *)
let rec weight = function
  | Null -> 1.0
  | Truth value -> if value then 2.0 else 3.0
  | Number value -> value
  | Text value -> float_of_int (String.length value)
  | Items items -> List.fold_left (fun sum item -> sum +. weight item) 0.0 items
  | Members members ->
    List.fold_left (fun sum (name, value) -> sum +. float_of_int (String.length name) +. weight value) 0.0 members

let run times =
  let text = text () in
  let total = ref 0.0 in
  for _ = 1 to times do
    total := !total +. weight (read_value { text; position = 0 })
  done;
  string_of_int (int_of_float !total)
