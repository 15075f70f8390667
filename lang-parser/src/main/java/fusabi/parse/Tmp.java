package fusabi.parse;
import java.util.*;
public class Tmp { public static void main(String[] a) throws Exception {
  String text=new String(java.nio.file.Files.readAllBytes(java.nio.file.Path.of(a[0])));
  var f=fusabi.source.SourceFile.of(a[0],text); List<fusabi.source.Diagnostic> d=new ArrayList<>();
  var raw=Adjacency.apply(Scanner.scan(f,ParserOptions.script(),d));
  var l=new Layout(f,raw,Set.of(),d); StringBuilder b=new StringBuilder();
  while(true){ var t=l.nextToken(); if(t.is(Token.EOF))break; String n=FusabiLexer.VOCABULARY.getSymbolicName(t.getType()); b.append(t.isInserted()||n.startsWith("LAYOUT")||n.startsWith("STATEM")?n:t.getText()).append(' ');} System.out.println(b); d.forEach(System.out::println);} }
