/**
 * The Java half of the library. F# sources, in {@code src/main/fusabi}, say {@code extern "Area.name"}; {@link fusabi.stdlib.Natives}
 * lists the bodies, a class an area. {@link fusabi.stdlib.LibraryCompiler} compiles the sources when Fusabi is built,
 * {@link fusabi.stdlib.StandardLibrary} reads the result.
 *
 * <p>Texts of values are made in three places: {@code NumberFormat} (and {@code CustomFormat}) has .NET's formats of numbers,
 * {@code PrintfNumbers} those of {@code printf}, {@code StructuredPrinter} lays out {@code %A} with {@code Document}. These know
 * nothing of the machine but {@link fusabi.host.NativeCall}, and are held against the tables in {@code spec/golden/expressions}. Read {@code Natives} first.
 */
package fusabi.stdlib;
