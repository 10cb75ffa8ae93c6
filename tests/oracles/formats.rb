# Ruby's validating parser reads the feeds. Usage: ruby formats.rb FOLDER

require "cgi"
require "json"
require "rss"
require "rss/content"
require "rss/dublincore"
require "time"

folder = ARGV.fetch(0)
expected = JSON.parse(File.read("#{folder}/expected.json"))

def words(text)
  text.to_s.gsub(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/, " ").split.join(" ")
end

# The words of the HTML that we write.
def words_of(html)
  words(CGI.unescapeHTML(html.gsub(%r{</?a\b[^>]*>}, "").gsub(/<[^>]*>/, " ")))
end

# The text of an element of XHTML, with a space at each tag but those of links.
def text_in(element)
  return element if element.is_a?(String)

  text = element.children.map { |child| text_in(child) }.join
  element.name == "a" ? text : " #{text} "
end

def equal(where, found, wanted)
  raise "#{where}: #{found.inspect} is not #{wanted.inspect}" unless found == wanted
end

rss = RSS::Parser.parse(File.read("#{folder}/rss.xml"), validate: true)
equal("items", rss.items.size, expected.size)
rss.items.zip(expected) do |item, wanted|
  where = "rss.xml, #{wanted["id"]}"
  equal(where, words(item.title), words(wanted["title"]))
  equal(where, item.link, wanted["link"])
  equal(where, item.guid.content, wanted["id"])
  equal(where, item.pubDate && item.pubDate.to_i, wanted["date"] && Time.parse(wanted["date"]).to_i)
  authors = item.dc_creators.map { |creator| words(creator.content) }
  equal(where, authors, wanted["authors"].map { |name| words(name) })
  categories = item.categories.map { |category| words(category.content) }
  equal(where, categories, wanted["categories"].map { |name| words(name) })
  equal(where, words_of(item.content_encoded), words(wanted["body"].join(" ")))
end

["atom.atom", "atom-xhtml.atom"].each do |name|
  atom = RSS::Parser.parse(File.read("#{folder}/#{name}"), validate: true)
  equal("entries", atom.entries.size, expected.size)
  atom.entries.zip(expected) do |entry, wanted|
    where = "#{name}, #{wanted["id"]}"
    equal(where, words(entry.title.content), words(wanted["title"]))
    equal(where, entry.id.content, wanted["id"])
    equal(where, entry.link && entry.link.href, wanted["link"])
    authors = entry.authors.map { |author| words(author.name.content) }
    equal(where, authors, wanted["authors"].map { |author| words(author) })
    labels = entry.categories.map { |category| words(category.label) }
    equal(where, labels, wanted["categories"].map { |label| words(label) })
    published = entry.published && entry.published.content.to_i
    equal(where, published, Time.parse(wanted["date"]).to_i) if wanted["date"]
    content = entry.content
    body = content.type == "xhtml" ? words(text_in(content.xhtml)) : words_of(content.content)
    equal(where, body, words(wanted["body"].join(" ")))
  end
end

puts "#{File.basename(folder)}: Ruby's validating parser reads #{expected.size} items back equal"
