package fusabi.parse;
import java.util.*;
public class Tmp { public static void main(String[] a) throws Exception {
 for (String p: a){
  String text=new String(java.nio.file.Files.readAllBytes(java.nio.file.Path.of(p)));
  var f=fusabi.source.SourceFile.of(p,text); List<fusabi.source.Diagnostic> d=new ArrayList<>();
  if (a.length==1 && !p.endsWith("x")) {
  var raw=Adjacency.apply(Scanner.scan(f,ParserOptions.script(),d));
  var l=new Layout(f,raw,Set.of(),d); StringBuilder b=new StringBuilder();
  while(true){ var t=l.nextToken(); if(t.is(Token.EOF))break; String n=FusabiLexer.VOCABULARY.getSymbolicName(t.getType()); b.append(t.isInserted()||n.startsWith("LAYOUT")||n.startsWith("STATEM")?n:t.getText()).append(' ');} System.out.println(b); d.forEach(System.out::println);}
  var o=Parser.parse(f); System.out.println(p+" "+o.value().isPresent()); for(var x:o.diagnostics()) System.out.println("   "+x.span()+" "+x.severity()+" "+x.code()+" "+x.message());
  if(a.length==1) System.out.println(o.value()); } } }
