### Words that a person may answer or command with: lists of synonyms, separated by commas, never shown.

words-menu = القائمة، قائمة، الخيارات
words-language = اللغة، لغة، تغيير اللغة، غير اللغة
words-human = إنسان، شخص، موظف، منسق، أريد شخصا، التحدث مع شخص، أريد التحدث مع شخص
words-stop = توقف، قف، إلغاء، خروج، إنهاء
words-back = رجوع، عودة، ارجع، السابق
words-skip = تخطي، تخطى، تجاوز، لاحقا
words-data = بياناتي، بيانات، الخصوصية
words-pause = إيقاف مؤقت، استراحة، سكوت
words-forget = انس، انساني، امسح بياناتي، احذف بياناتي، حذف بياناتي
words-help = مساعدة، ساعدني، كيف يعمل هذا
words-start = ابدأ، بدء، البداية، من جديد، مرحبا، السلام عليكم، أهلا، اهلا
words-thanks = شكرا، شكرا لك، شكرا جزيلا، مشكور

words-yes = نعم، أجل، أيوه، ايوا، بلى، موافق، طبعا، صحيح، حسنا، تمام
words-no = لا، كلا، لا شكرا، غير صحيح، لست موافقا
